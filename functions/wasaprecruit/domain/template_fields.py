"""Which field of the file a template's variable seems to mean.

Whoever writes a template names its variables, or numbers them and shows WhatsApp a sample. Only a
name or a sample that is the name of a field says something: nothing is guessed from the sentence
around it, and a recruiter sees each value before it is sent.
"""

import re
from collections.abc import Mapping

from wasaprecruit.domain.documents.template import TemplateField
from wasaprecruit.domain.plain_letters import plain

_NAMES: Mapping[TemplateField, str] = {
    "firstName": "firstname nombre nombredepila primernombre nome primeironome",
    "name": "name fullname customername nombrecompleto nomecompleto nombreyapellido",
    "city": "city ciudad cidade",
    "recruiter": (
        "recruiter recruitername agent agentname reclutador reclutadora nombrereclutador "
        "nombrereclutadora recrutador recrutadora nomerecrutador nomerecrutadora"
    ),
    "stageDate": "stagedate fechaetapa fechadeetapa fechadelaetapa dataetapa datadaetapa",
}
_FIELDS: Mapping[str, TemplateField] = {
    name: field for field, names in _NAMES.items() for name in names.split()
}
_BETWEEN = re.compile(r"[^a-z0-9]+")


def meant_field(name: str, sample: str) -> TemplateField | None:
    """By the variable's name; by its sample where it has only a number."""
    said = sample if name.isdigit() else name
    return _FIELDS.get(_BETWEEN.sub("", plain(said)))
