"""The words in which people say days and parts of days, in Spanish, English and Portuguese."""

import re
from collections.abc import Mapping

from wasaprecruit.domain.documents.aspirant import Day, Part
from wasaprecruit.domain.forms.limits import DAYS

_WEEKDAYS, _WEEKEND = DAYS[:5], DAYS[5:]
_DAY_WORDS: dict[Day, str] = {
    "mon": "mon monday mondays lunes lun segunda segundas seg",
    "tue": "tue tues tuesday tuesdays martes mar terca tercas ter",
    "wed": "wed weds wednesday wednesdays miercoles mie mier quarta quartas qua",
    "thu": "thu thur thurs thursday thursdays jueves jue quinta quintas qui",
    "fri": "fri friday fridays viernes vie vier sexta sextas sex",
    "sat": "sat saturday saturdays sabado sabados sab",
    "sun": "sun sunday sundays domingo domingos dom",
}
_PART_WORDS: dict[Part, str] = {
    "morning": "morning mornings manana mananas manha manhas matutino matutina",
    "afternoon": "afternoon afternoons tarde tardes vespertino vespertina mediodia",
    "evening": "evening evenings tardenoche atardecer anochecer entardecer anoitecer",
    "night": "night nights noche noches noite noites nocturno nocturna noturno noturna",
}
DAY_SETS: Mapping[str, tuple[Day, ...]] = {
    **{word: (day,) for day, words in _DAY_WORDS.items() for word in words.split()},
    **dict.fromkeys(("weekend", "weekends"), _WEEKEND),
    **dict.fromkeys(("weekday", "weekdays"), _WEEKDAYS),
}
PART_OF: Mapping[str, Part] = {
    word: part for part, words in _PART_WORDS.items() for word in words.split()
}
# Read as days only at the ends of a range. M is not here: in Spanish it is one of two days; only
# the English M-F is certain (ENGLISH_WEEK).
_SHORT: dict[Day, str] = {
    "mon": "l lu mo segunda",
    "tue": "tu",
    "wed": "x mi we",
    "thu": "j ju th",
    "fri": "v vi fr",
    "sat": "s sa",
    "sun": "d do su",
}
SHORT: Mapping[str, Day] = {word: day for day, words in _SHORT.items() for word in words.split()}
ENGLISH_WEEK = ("m", "f")

ANY = frozenset(
    "any anytime anyday always flexible cualquier cualquiera siempre todo todos todas toda"
    " indistinto qualquer sempre flexivel all every everyday cada".split()
)
# An answer that says when they cannot come is left to a person.
NOT = frozenset("no not nao sin sem without never nunca".split())
EXCEPT = frozenset("except excepto excepting menos salvo exceto but".split())
RANGE = frozenset("- a al ao to ate hasta through thru until till til".split())
BETWEEN, AND = frozenset("entre between".split()), frozenset("y e and".split())
# Words that add nothing to a day or a part of one.
FILLERS = frozenset(
    "- de del da do das dos desde from el la lo los las o os as the en em on in at por pela pelas"
    " pelos para for durante during y e and o ou or u a al ao to turno turnos shift shifts dia dias"
    " day days time times hora horas horario horarios semana week disponible disponivel available"
    " puedo posso can prefiero prefiro prefer me gusta solo so only solamente somente completo"
    " completos completa entero inteiro whole full disponibilidad disponibilidade availability"
    " entre between ambos tambien tambem also preferencia".split()
)

# Expressions of several words, read as one of the words above.
EXPRESSIONS = (
    (
        re.compile(
            r"\b(?:fin(?:es)? (?:- )?de (?:- )?semanas?|fi(?:m|ns) (?:- )?de (?:- )?semanas?"
            r"|week (?:- )?ends?|findes?)\b"
        ),
        "weekend",
    ),
    (
        re.compile(
            r"\b(?:entre semana|dias? de semana|dias (?:uteis|habiles|laborables|laborales)"
            r"|week (?:- )?days?|durante la semana|durante a semana)\b"
        ),
        "weekdays",
    ),
    (re.compile(r"\b(?:tarde (?:- )?noche|fi(?:m|nal) d[ae] tarde)\b"), "tardenoche"),
    (re.compile(r"\bmedio dia\b"), "mediodia"),
    # `2ª a 6ª`: the days of Brazil by their numbers, which an accentless a stands behind.
    *(
        (re.compile(rf"\b{number}as?\b(?! (?:semana|quin[cz]ena|vez|opc|opt|turno))"), day)
        for number, day in enumerate(("segunda", "terca", "quarta", "quinta", "sexta"), 2)
    ),
    (re.compile(r"(?:- )?\bfeiras?\b"), ""),
    # `desde el lunes hasta el viernes`, `entre a segunda e a sexta`: articles stand between.
    (
        re.compile(
            r"\b(hasta|ate|entre|between|thru|through|till?|until|to|y|e|and|-)"
            r" (?:el|los|las?|os?|as?|aos?|the)(?= )"
        ),
        r"\1",
    ),
)
