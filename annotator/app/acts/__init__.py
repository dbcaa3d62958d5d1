"""What a reviewer does, without a window: from a session, ids and spans to an `Edit`, or a refusal with its sentence.

The slots of the window and the command line call the same functions, so that the same act makes the same edit. A
refusal is raised as `AppError` or `ReviewError`; an act that changes nothing gives None. The modules: `judging`
(questions), `committing`, `noting`, `structuring` (parts), `agreeing` (consensus) and `completing`; `passing` says
which words can be a finding, `telling` what a reviewer is told of an act besides, `writing` who may write.
"""
