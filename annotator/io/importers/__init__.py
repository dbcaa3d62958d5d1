"""Files of many formats -> sources. One module a format, behind `read_document`."""

from typing import TYPE_CHECKING

from annotator.core.late import late

if TYPE_CHECKING:
    from annotator.io.importers.registry import read_document as read_document
    from annotator.io.importers.registry import read_source as read_source
    from annotator.io.importers.registry import suffixes as suffixes
    from annotator.io.importers.signatures import is_akoma_ntoso as is_akoma_ntoso
else:
    __getattr__ = late(__name__, {"registry": "read_document read_source suffixes", "signatures": "is_akoma_ntoso"})
