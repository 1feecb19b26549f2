"""What the bot says, one catalogue per language. `{name}` and `{agency}` are filled in."""

from wasaprecruit.domain.documents import Language

CATALOGUE: dict[Language, dict[str, str]] = {
    "es": {
        "hello": "¡Hola, {name}! 👋",
        "hello_nameless": "¡Hola! 👋",
        "welcome": (
            "{hello} Gracias por escribir a {agency}. Soy el asistente automático; una persona"
            " de nuestro equipo leerá tu mensaje y te responderá aquí mismo.\n\n"
            "Tu seguridad es lo primero: nunca te pediremos dinero ni fotos íntimas. Si alguien"
            " lo hace en nuestro nombre, cuéntanoslo aquí. 💛"
        ),
    },
    "en": {
        "hello": "Hi {name}! 👋",
        "hello_nameless": "Hi! 👋",
        "welcome": (
            "{hello} Thank you for writing to {agency}. I'm the automatic assistant; someone"
            " from our team will read your message and answer you right here.\n\n"
            "Your safety comes first: we will never ask you for money or intimate photos. If"
            " anyone does so in our name, tell us here. 💛"
        ),
    },
}


def say(key: str, language: Language, **values: str) -> str:
    """The text of `key`; English where a language has no catalogue yet."""
    texts = CATALOGUE.get(language, CATALOGUE["en"])
    return texts[key].format(**values)
