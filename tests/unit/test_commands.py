"""What is a command, and what only looks like one."""

import re
import string
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz import process
from rapidfuzz.distance import OSA

from wasaprecruit.domain.languages import LANGUAGES, Language
from wasaprecruit.domain.plain_letters import plain
from wasaprecruit.domain.understanding import understand
from wasaprecruit.domain.understanding.hearing import hear
from wasaprecruit.domain.understanding.keywords import _forms, keyword_said
from wasaprecruit.domain.understanding.rules import all_rules

COMMON = Path(__file__).parent.parent / "fixtures" / "understanding" / "common"
COMMANDS = frozenset(
    "stop end quit salir sair baja basta parar pare parem detener chega"
    " persona humano humana humans human agente agent person persons pessoa alguém someone"
    " someone's somebody operator representative executivo ejecutivo executiva"
    " ayuda help ayudar ajuda ajudar ajudá opciones opções options sos menu commands auxílio"
    " sigue seguir siguiente adelante próximo sigo continuar continúa continua continuó continue"
    " continuo seguimos avanzar avançar next back"
    " volver alta empezar comenzar regresar iniciar start begin voltar começar voltei".split()
)
LAUGHS = [
    laugh
    for sound in ("ja", "je", "ji", "ha", "he", "hi", "ra", "rs", "k", "hue", "lol", "jaj", "ah")
    for laugh in (sound, sound * 2, sound * 3, sound * 6, f"{sound * 4}a", f"a{sound * 3}")
] + ["xd", "xdxd", "jajsjs", "ajajaj", "kkkj", "lmao", "lmfao", "mdr", "aló", "alô", "ahora"]
INTERJECTIONS = (
    "ay uy ah oh eh ey hey uff puff bah bua buu guau wow wau epa upa opa oba eba eita oxe uai vixe"
    " nossa caramba poxa puxa arre órale ándale híjole chale vale venga anda vaya hala ostras joder"
    " che boludo dale ta posta re wey güey parce nea chévere bacán cachai po weon pucha naguará"
    " chamo verga asere oye mira ojalá aja ajá mmm hmm ups oops yikes yay yeah yup nope nah meh duh"
    " huh eek phew ugh gosh gee dang damn blimey crikey cheers ta innit bruv fam sis periodt bet"
    " cap slay deadass fr ngl tbh smh omg wtf idk lmk brb ttyl pls plz thx ty np yw pfv vlw blz"
    " tmj obg sqn fds aff affs hum né ué ixe credo fixe bué giro pá olha então tipo bora show top"
).split()


def lines(name: str) -> list[str]:
    return (COMMON / name).read_text(encoding="utf-8").splitlines()


def commands_in(words: Sequence[str]) -> set[str]:
    """Only the word is looked for, of all that `understand` finds: the lists are long."""
    return {word for word in words if keyword_said(hear(word)) and word.lower() not in COMMANDS}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_word_is_the_one_that_is_looked_for_in_the_lists(language: Language) -> None:
    """Also in no other language of the conversation is it another."""
    some = [*lines(f"{language}.txt")[::100], *lines(f"names_{language}.txt")[::100], *COMMANDS]
    assert {
        word for word in some if understand(word, language).keyword != keyword_said(hear(word))
    } == (set())


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_common_word_is_a_command_but_the_commands(language: Language) -> None:
    words = lines(f"{language}.txt")
    assert len(words) >= 5000
    assert commands_in(words) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_is_a_command(language: Language) -> None:
    names = lines(f"names_{language}.txt")
    assert len(set(names)) >= 2000
    assert commands_in(names) == set()


def test_no_interjection_is_a_command() -> None:
    assert commands_in(INTERJECTIONS) == set()


def test_no_laugh_is_a_command() -> None:
    assert commands_in(LAUGHS) == set()


@pytest.mark.parametrize(
    "text",
    [
        "ya no me manden nada", "leave me alone", "chega de mensagem", "paso, mejor no",
        "ya párenle con sus mensajes", "che no me rompan más, no me escriban más",
        "no quiero saber nada con esto", "weon no me manden mas cosas", "me pueden dar de baja?",
        "ya no deseo recibir mensajes", "no molesten más", "perdí el interés, gracias",
        "could u not text me anymore", "lose my number", "jog on", "im out",
        "stop texting me creep",
        "not interested thanks", "ok stop sending me this stuff", "take me off this list pls",
        "mano para de mandar mensagem", "não me mandem mais nada",
        "já não tenho interesse obrigada",
        "me tirem da lista", "parem de me chatear", "desisto", "não quero mais participar",
    ],
)  # fmt: skip
def test_a_wish_to_end_it_is_heard(text: str) -> None:
    assert understand(text, None).keyword == "stop"


@pytest.mark.parametrize(
    "text",
    [
        "me doy de baja en el gym y esta tarde os mando las fotos",
        "dejen de mandarme el mismo mensaje y respondan", "stop by tomorrow?", "perdón",
        "no dejen de escribirme", "dont stop texting me lol", "não parem de me mandar mensagem",
        "no me dejan salir de mi casa", "para mañana las mando", "basta con dos fotos?",
        "stop asking me the same thing and answer", "i cant stop smiling", "end of the month",
        "vou sair agora", "para quando é?", "sou alta", "parem de me mandar a mesma mensagem",
        "no me llames señora jaja", "dont call me im at work, text me", "im done with the form",
        "não me liga, manda msg", "me deixa participar por favor", "no me hablen de usted",
        "no quiero perder esta oportunidad", "i had to cancel my shift", "ya no me llega el link",
    ],
)  # fmt: skip
def test_what_only_looks_like_an_end_is_none(text: str) -> None:
    assert {understand(text, language).keyword for language in (*LANGUAGES, None)} == {None}


@pytest.mark.parametrize(
    "text",
    [
        "alto", "mejor no", "never mind",
        "no sé si quiero seguir", "creo que ya no me interesa", "acho que não quero continuar",
        "not sure i wanna continue", "deixa pra lá", "olvídenlo",
    ],
)  # fmt: skip
def test_where_an_end_is_doubtful_there_is_a_doubt(text: str) -> None:
    understood = understand(text, None)
    assert (understood.keyword, understood.doubt) == (None, "stop")


@pytest.mark.parametrize(
    "text",
    [
        "perdón, sí quiero seguir", "changed my mind, I wanna continue",
        "mudei de ideia, quero voltar",
        "me arrepentí, sí quiero participar", "cambié de opinión, quiero continuar", "voltei",
        "sorry i do want to continue", "it was a mistake, i want to continue",
        "me equivoqué, sí quiero seguir",
    ],
)  # fmt: skip
def test_the_way_back_is_wide(text: str) -> None:
    assert understand(text, None).keyword in ("continue", "start")


@pytest.mark.parametrize(
    "text",
    ["remove me from your database", "elimínenme de su base de datos", "borrame de todos lados"],
)
def test_to_be_removed_from_the_data_is_an_erasure(text: str) -> None:
    assert understand(text, None).keyword == "erase"


FORMS = sorted({form for forms in _forms().values() for form in forms})
ORDINARY = sorted(
    {
        plain(word)
        for language in LANGUAGES
        for word in lines(f"{language}.txt")
        if plain(word).isalpha()
    }
    - {plain(word) for word in COMMANDS}
    - set(FORMS)
)
LETTERS = st.sampled_from(string.ascii_lowercase)


@st.composite
def slips(draw: st.DrawFn, words: Sequence[str]) -> tuple[str, str]:
    """A word, and the same with one slip after its first letter."""
    word = draw(st.sampled_from(words))
    place = draw(st.integers(1, len(word) - 1))
    before, at, after = word[:place], word[place], word[place + 1 :]
    slip = draw(
        st.sampled_from(
            [before + after, before + after[:1] + at + after[1:]]
            + [before + draw(LETTERS) + rest for rest in (after, at + after)]
        )
    )
    return word, slip


def _is_nearer_to_a_command(word: str, slip: str) -> bool:
    """It is a word of ours, a command's letters in another order or twice, or begins as one."""
    if any(slip in known.known_words for known in all_rules()):
        return True
    stems = [form[:6] for form in FORMS if len(form) >= 6]
    begins = any(slip.startswith(stem) for stem in stems)
    shares = any(word.startswith(stem) for stem in stems)
    twice = re.sub(r"(.)\1", r"\1", slip) in FORMS
    return begins or shares or twice or any(sorted(slip) == sorted(form) for form in FORMS)


@settings(max_examples=300)
@given(slips([word for word in ORDINARY if len(word) >= 4]))
def test_no_slip_of_a_common_word_makes_a_command(written: tuple[str, str]) -> None:
    word, slip = written
    assert understand(slip, None).keyword is None or _is_nearer_to_a_command(word, slip)


NEAR = [
    (word, form)
    for form in FORMS
    for word, *_ in process.extract(form, ORDINARY, scorer=OSA.distance, score_cutoff=2, limit=None)
    if len(form) >= 6 and word[0] == form[0]
]


@settings(max_examples=300)
@given(slips(sorted({word for word, _ in NEAR})))
def test_no_slip_of_a_word_that_is_near_a_command_makes_one(written: tuple[str, str]) -> None:
    word, slip = written
    assert understand(slip, None).keyword is None or _is_nearer_to_a_command(word, slip)


@pytest.mark.parametrize(
    "text",
    [
        "decente", "docente", "decent", "canceo", "cancer", "carcel", "no me envían nada",
        "no me contactaron", "no me molestan", "no me escriben", "não me incomodo",
        "não me mandam nada", "não me ligaram", "bergin", "Volnei", "Contina", "depende",
    ],
)  # fmt: skip
def test_a_letter_does_not_make_a_command_of_another_word(text: str) -> None:
    assert {understand(text, language).keyword for language in (*LANGUAGES, None)} == {None}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("sotp", "stop"), ("bjaa", "stop"), ("cancelr", "stop"), ("canclear", "stop"),
        ("unsubscrbe", "stop"), ("continuarr", "continue"), ("contniuar", "continue"),
        ("ayudaa", "help"), ("personna", "human"), ("descadastra", "stop"),
    ],
)  # fmt: skip
def test_one_slip_in_a_command_is_forgiven(text: str, word: str) -> None:
    assert understand(text, None).keyword == word
