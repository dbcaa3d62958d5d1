"""What a reviewer can do to a dossier. Each act is a value with `apply`; nothing else changes a review."""

from __future__ import annotations

from annotator.core.edits.base import Edit, Several
from annotator.core.edits.commitments import (
    AddCommitment,
    AddCommitmentPassage,
    AddLink,
    ChangeCommitment,
    CommitmentField,
    RemoveCommitment,
    RemoveCommitmentPassage,
    RemoveLink,
    SetStatus,
)
from annotator.core.edits.findings import (
    AddEvidence,
    AddNote,
    ChangeNote,
    RemoveEvidence,
    RemoveNote,
    SetComment,
    SetConfidence,
    SetOtherReasons,
    SetReason,
    SetVerdict,
)
from annotator.core.edits.reviews import FactName, SetFact, SetReviewState, StartReview
from annotator.core.edits.structure import (
    DeclareAnswer,
    DeletePart,
    JudgeQuestion,
    MarkAnswer,
    MarkQuestion,
    MergeParts,
    MovePart,
    NestQuestion,
    RelabelPart,
    SplitPart,
)

__all__ = [
    "AddCommitment",
    "AddCommitmentPassage",
    "AddEvidence",
    "AddLink",
    "AddNote",
    "ChangeCommitment",
    "ChangeNote",
    "CommitmentField",
    "DeclareAnswer",
    "DeletePart",
    "Edit",
    "FactName",
    "JudgeQuestion",
    "MarkAnswer",
    "MarkQuestion",
    "MergeParts",
    "MovePart",
    "NestQuestion",
    "RelabelPart",
    "RemoveCommitment",
    "RemoveCommitmentPassage",
    "RemoveEvidence",
    "RemoveLink",
    "RemoveNote",
    "SetComment",
    "SetConfidence",
    "SetFact",
    "SetOtherReasons",
    "SetReason",
    "SetReviewState",
    "SetStatus",
    "SetVerdict",
    "Several",
    "SplitPart",
    "StartReview",
]
