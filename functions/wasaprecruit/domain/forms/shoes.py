"""Conversion of shoe sizes between countries.

European and British sizes, and those derived from them, count lengths of the last: European ones
in thirds of 2 cm, British ones in thirds of an inch from 25 thirds on. An American size is one
(men) or two (women) above the British. Mexican sizes are the foot's length in centimetres, to
which a last adds about 1.2 cm: 24.5 is a European 38.5, as makers of sports shoes print it. A
Brazilian size is two below the European one, an Argentine and a Colombian size one below.

Sources: ISO/TS 19407 (Footwear, conversion of sizing systems) as told in
https://en.wikipedia.org/wiki/Shoe_size; for Brazil the same and
https://gutenberg.capricho.abril.com.br/moda/voce-sabe-numeracao-sapatos-significa; the steps of
Mexican sizes as in https://www.japan-zone.com/store/japanese-shoe-footwear-sizes-i-30.html. Makers
differ by half a size.
"""

from collections.abc import Callable, Mapping

from wasaprecruit.domain.documents.aspirant import Shoe, ShoeSystem
from wasaprecruit.domain.forms.limits import SHOE_STEP, SHOES

_SIZES_PER_CM = 1.5
_SIZES_PER_BARLEYCORN = _SIZES_PER_CM * 2.54 / 3
_ROOM_FOR_THE_TOES_CM = 1.2

_TO_EU: Mapping[ShoeSystem, Callable[[float], float]] = {
    "eu": lambda size: size,
    "us-women": lambda size: (size + 23) * _SIZES_PER_BARLEYCORN,
    "us-men": lambda size: (size + 24) * _SIZES_PER_BARLEYCORN,
    "uk": lambda size: (size + 25) * _SIZES_PER_BARLEYCORN,
    "mx": lambda size: (size + _ROOM_FOR_THE_TOES_CM) * _SIZES_PER_CM,
    "br": lambda size: size + 2,
    "ar": lambda size: size + 1,
    "co": lambda size: size + 1,
}


def eu_size(shoe: Shoe) -> float:
    """The European size, to the nearest half."""
    return round(_TO_EU[shoe.system](shoe.size) / SHOE_STEP) * SHOE_STEP


def shoe(size: float, system: ShoeSystem) -> Shoe:
    """Raises ValueError for a size that the system does not have."""
    if size not in SHOES[system] or size % SHOE_STEP:
        raise ValueError("not a size of this system")
    return Shoe(size=size, system=system)
