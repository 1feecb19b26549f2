"""An answer that comes as an object of named parts: a name, a date, a number, a size with its unit.

Form builders post `{"first": "Ana", "last": "Ríos"}` or `{"value": 170, "unit": "cm"}`. Any other
object is left as it is.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from wasaprecruit.domain.forms.answer_text import as_text, comparable
from wasaprecruit.domain.forms.fields import Field


@dataclass(frozen=True)
class _Way:
    """The names of each part, in the order in which a person would write them."""

    parts: Sequence[frozenset[str]]
    between: str = " "

    def written(self, value: Mapping[str, Any]) -> str | None:
        """As one text; None when it has other parts, or one of them twice."""
        told = {comparable(name).replace(" ", ""): as_text(one) for name, one in value.items()}
        found = [[told[name] for name in told if name in names] for names in self.parts]
        known = [texts[0] for texts in found if texts]
        is_all = len(told) == len(value) == len(known) == sum(map(len, found))
        return self.between.join(filter(None, known)) if is_all and known else None


def _way(*parts: str, between: str = " ") -> _Way:
    return _Way([frozenset(names.split()) for names in parts], between)


_NAME = _way(
    "first firstname given givenname nombre nombres nome primernombre primeironome",
    "middle middlename segundonombre",
    "last lastname family familyname surname apellido apellidos sobrenome apellidopaterno",
    "secondlastname segundoapellido apellidomaterno",
)
_DATE = _way("day dia d dd", "month mes m mm", "year ano y yy yyyy")
_PHONE = _way(
    "countrycode callingcode code prefix codigo prefijo",
    "number phone phonenumber national numero telefono",
)
_FEET = _way("feet foot ft pies pes", "inches inch in pulgadas polegadas", between="'")
_SIZE = _way("value amount number size valor", "unit units unidad unidade")
_WAYS: Mapping[Field, Sequence[_Way]] = {
    "name": (_NAME,),
    "birth_date": (_DATE,),
    "phone": (_PHONE,),
    "height": (_FEET, _SIZE),
    "bust": (_SIZE,),
    "waist": (_SIZE,),
    "hips": (_SIZE,),
}


def in_one(field: Field, value: Any) -> Any:
    """The value as one text if it is an object of parts of this field, else as it is."""
    if field == "name" and isinstance(value, list):
        return " ".join(filter(None, map(as_text, value)))
    if not isinstance(value, Mapping):
        return value
    written = (way.written(value) for way in _WAYS.get(field, ()))
    return next(filter(None, written), value)
