"""What a reviewer can do to a dossier. Each act is a value with `apply`; nothing else changes a review."""

from __future__ import annotations

from annotator.core.editing import Edit, Several
from annotator.core.edits.codebook import SetCodebook
from annotator.core.edits.commitments import (
    AddCommitment,
    AddCommitmentPassage,
    AddLink,
    ChangeCommitment,
    MoveCommitmentPassage,
    RemoveCommitment,
    RemoveCommitmentPassage,
    RemoveLink,
    SetStatus,
)
from annotator.core.edits.consensus import (
    AddParty,
    Decide,
    RemoveConsensus,
    StartConsensus,
    TakeAgreed,
    TakeCommitment,
    TakeSide,
)
from annotator.core.edits.findings import (
    AddEvidence,
    AddNote,
    ChangeNote,
    ConfirmVerdict,
    MoveEvidence,
    MoveNote,
    RemoveEvidence,
    RemoveNote,
    SetComment,
    SetConfidence,
    SetOtherReasons,
    SetReason,
    SetVerdict,
)
from annotator.core.edits.merging import MergeReviews
from annotator.core.edits.reviews import (
    SetAssigned,
    SetBlind,
    SetFact,
    SetReviewState,
    StartReview,
)
from annotator.core.edits.source import ReplaceSource
from annotator.core.edits.structure import (
    DeclareAnswer,
    DeletePart,
    JudgeQuestion,
    MarkAnswer,
    MarkQuestion,
    MergeParts,
    RelabelPart,
    Restructure,
    SplitPart,
)
from annotator.core.edits.suggestions import DismissSuggestion

__all__ = [
    "AddCommitment",
    "AddCommitmentPassage",
    "AddEvidence",
    "AddLink",
    "AddNote",
    "AddParty",
    "ChangeCommitment",
    "ChangeNote",
    "ConfirmVerdict",
    "Decide",
    "DeclareAnswer",
    "DeletePart",
    "DismissSuggestion",
    "Edit",
    "JudgeQuestion",
    "MarkAnswer",
    "MarkQuestion",
    "MergeParts",
    "MergeReviews",
    "MoveCommitmentPassage",
    "MoveEvidence",
    "MoveNote",
    "RelabelPart",
    "RemoveCommitment",
    "RemoveCommitmentPassage",
    "RemoveConsensus",
    "RemoveEvidence",
    "RemoveLink",
    "RemoveNote",
    "ReplaceSource",
    "Restructure",
    "SetAssigned",
    "SetBlind",
    "SetCodebook",
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
    "StartConsensus",
    "StartReview",
    "TakeAgreed",
    "TakeCommitment",
    "TakeSide",
]
