"""What is a command, and what only looks like one."""

from pathlib import Path

import pytest

from wasaprecruit.domain.languages import LANGUAGES, Language
from wasaprecruit.domain.understanding import understand

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


def lines(name: str) -> list[str]:
    return (COMMON / name).read_text(encoding="utf-8").splitlines()


def commands_in(words: list[str], language: Language) -> set[str]:
    return {
        word for word in words if understand(word, language).word and word.lower() not in COMMANDS
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_common_word_is_a_command_but_the_commands(language: Language) -> None:
    words = lines(f"{language}.txt")
    assert len(words) >= 5000
    assert commands_in(words, language) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_is_a_command(language: Language) -> None:
    assert commands_in(lines(f"names_{language}.txt"), language) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_laugh_is_a_command(language: Language) -> None:
    assert commands_in(LAUGHS, language) == set()


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
    assert understand(text, None).word == "stop"


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
    assert {understand(text, language).word for language in (*LANGUAGES, None)} == {None}


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
    assert (understood.word, understood.doubt) == (None, "stop")


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
    assert understand(text, None).word in ("continue", "start")


@pytest.mark.parametrize(
    "text",
    ["remove me from your database", "elimínenme de su base de datos", "borrame de todos lados"],
)
def test_to_be_removed_from_the_data_is_an_erasure(text: str) -> None:
    assert understand(text, None).word == "erase"
