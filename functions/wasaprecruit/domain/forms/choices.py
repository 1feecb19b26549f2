"""Answers of a known kind: consent, experience, an e-mail address, a handle, languages."""

import re
from collections.abc import Mapping

from wasaprecruit.domain.documents.aspirant import Experience
from wasaprecruit.domain.forms.answer_text import Partly, as_text, comparable
from wasaprecruit.domain.forms.limits import LENGTHS, MOST_LANGUAGES
from wasaprecruit.domain.visible import is_visible, one_line

_YES = frozenset(
    "yes true 1 agree agreed accept accepted consent si acepto aceptado autorizo acuerdo"
    " sim aceito concordo".split()
)
_NO = frozenset("no not don false 0 nao never nunca reject rechazo recuso refuse".split())
# In this order: "no professional experience" is none.
_EXPERIENCE: dict[Experience, str] = {
    "none": "none no ninguna ninguno nenhuma nenhum sin nada never nunca zero",
    "professional": "professional profesional profissional",
    "some": "some yes si sim poca poco algo alguna algunas alguma algumas pouca amateur beginner",
}
_BESIDE = frozenset(
    "i y e el la los las the to de do da con com of and aviso politica privacidad privacidade"
    " privacy notice policy terminos termos terms uso datos dados data mis my meus tratamiento"
    " tratamento leido he read have lei li si condiciones conditions".split()
)
_OF_A_CONSENT = frozenset(("given", "version", "at"))
_OF_EXPERIENCE = _BESIDE.union(
    *(words.split() for words in _EXPERIENCE.values()),
    "un uma un una tengo tenho experiencia experience have as como modelo model um mas bit".split(),
)
_EMAIL = re.compile(r"^[^@\s<>\"(),;:]+@[^@\s<>\"(),;:]+\.[^@\s<>\"(),;:.]{2,}$")
_PROFILE_ADDRESS = re.compile(r"^(?:https?://)?(?:[\w-]+\.)+[a-z]{2,}/(?:#!/)?", re.IGNORECASE)
_HANDLE = re.compile(rf"^[\w.\-]{{1,{LENGTHS['social_handle']}}}$")
_LONGEST_ADDRESS = 500
_COMMAS = re.compile(r"[,;/\n]")


def agrees(text: str) -> bool:
    """Whether a consent was given; any no in it refuses. Raises ValueError for neither."""
    words = set(comparable(text).split())
    if words & _NO:
        return False
    if words & _YES:
        return True
    raise ValueError("neither yes nor no")


def is_plain_yes(said: Mapping[str, object], question: str) -> bool:
    """Whether a consent is a yes and nothing else, apart from the words of the question."""
    words = set(comparable(as_text(said.get("given"))).split())
    own = _YES | _BESIDE | set(comparable(question).split())
    return words <= own and set(said) <= _OF_A_CONSENT


def experience(text: str) -> Experience | Partly:
    """How much experience as a model. Raises ValueError."""
    words = set(comparable(text).split())
    for kind, known in _EXPERIENCE.items():
        if words.intersection(known.split()):
            return kind if words <= _OF_EXPERIENCE else Partly(kind)
    raise ValueError("not a known answer")


def email(text: str) -> str:
    """An e-mail address. Raises ValueError for what cannot be one."""
    if len(text) > LENGTHS["email"] or not _EMAIL.match(text):
        raise ValueError("not an e-mail address")
    return text


def social_handle(text: str) -> str:
    """The bare name of a profile, without its address and the @. Raises ValueError."""
    if len(text) > _LONGEST_ADDRESS:
        raise ValueError("too long for a profile")
    bare = _PROFILE_ADDRESS.sub("", text.strip()).split("?")[0].strip("/ ").removeprefix("@")
    if not (_HANDLE.match(bare) and is_visible(bare)):
        raise ValueError("not a handle")
    return bare


def languages_spoken(value: object) -> list[str] | Partly:
    """Names of languages as they were written, each once."""
    listed = value if isinstance(value, list) else _COMMAS.split(as_text(value))
    texts = [as_text(one) for one in listed]
    names = dict.fromkeys(filter(None, (one_line(text, LENGTHS["language"]) for text in texts)))
    is_whole = (
        len(names) <= MOST_LANGUAGES and max(map(len, texts), default=0) <= LENGTHS["language"]
    )
    kept = list(names)[:MOST_LANGUAGES]
    return kept if is_whole else Partly(kept)
