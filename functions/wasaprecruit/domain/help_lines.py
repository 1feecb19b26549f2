"""Who helps in a country: with thoughts of death or self-harm, and with violence.

Each is a national line, as dialled there. Before the first deployment, and then once a year, a
person has to call or look up each: a number that does not answer is worse than none. Where: MX
gob.mx/conasama (Línea de la Vida), CO minsalud.gov.co and vicepresidencia.gov.co (155), AR
argentina.gob.ar/salud (and 144), PE gob.pe/minsa (113) and gob.pe/mimp (100), CL minsal.cl (*4141)
and sernameg.gob.cl (1455), EC salud.gob.ec (171), UY asse.com.uy (*0767) and gub.uy/mides (*4141),
ES sanidad.gob.es (024) and violenciagenero.igualdad.gob.es (016), BR cvv.org.br (188) and
gov.br/mulheres (180), PT sns24.gov.pt (1411) and apav.pt (116 006), US 988lifeline.org and
thehotline.org, GB samaritans.org and nationaldahelpline.org.uk, IE samaritans.org and
womensaid.ie, CA 988.ca, AU lifeline.org.au and 1800respect.org.au, NZ 1737.org.nz.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class HelpLines:
    """`life` and `violence` are a name and a number; None where no national line is known."""

    emergency: str
    life: str | None = None
    violence: str | None = None


_US = HelpLines("911", "988 Suicide & Crisis Lifeline: 988", "The Hotline: 1-800-799-7233")
_LINES: Mapping[str, HelpLines] = {
    "MX": HelpLines("911", "Línea de la Vida: 800 911 2000", "Línea de la Vida: 800 911 2000"),
    "CO": HelpLines("123", "Línea 192, opción 4", "Línea 155"),
    "AR": HelpLines("911", "Salud Mental Responde: 0800 999 0091", "Línea 144"),
    "PE": HelpLines("105", "Línea 113, opción 5", "Línea 100"),
    "CL": HelpLines("133", "Línea *4141", "Fono 1455"),
    "EC": HelpLines("911", "Línea 171, opción 6"),
    "UY": HelpLines("911", "Línea Vida: 0800 0767 o *0767", "0800 4141 o *4141"),
    "ES": HelpLines("112", "Línea 024", "Teléfono 016"),
    "VE": HelpLines("911"),
    "BR": HelpLines("190", "CVV: 188", "Ligue 180"),
    "PT": HelpLines("112", "Linha 1411", "APAV: 116 006"),
    "US": _US,
    "PR": _US,
    "CA": HelpLines("911", "988 Suicide Crisis Helpline: 988"),
    "GB": HelpLines(
        "999", "Samaritans: 116 123", "National Domestic Abuse Helpline: 0808 2000 247"
    ),
    "IE": HelpLines("112", "Samaritans: 116 123", "Women's Aid: 1800 341 900"),
    "AU": HelpLines("000", "Lifeline: 13 11 14", "1800RESPECT: 1800 737 732"),
    "NZ": HelpLines("111", "1737"),
}


def help_lines(region: str | None) -> HelpLines | None:
    """Those of a country (ISO 3166, two letters); None where none are known."""
    return _LINES.get(region or "")
