<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Boundaries</name>
    <message>
        <source>Label of {0}, nothing for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret in a question first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret in a question or an answer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret in an answer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no part after this one to merge it with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimsDialog</name>
    <message>
        <source>Answer {0} is declared for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommitmentsPanel</name>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection is a commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type, status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Select words in the text first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Add selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a question in the list or in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed by answer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer claims this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents and reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} questions to judge, {1} answers found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Questions and answers beside the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>The settings could not be kept; the review is not touched by that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Nothing was changed: say who reviews first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reviewer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} doubtful boundaries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Main toolbar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions — {0} of {1} judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewerDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reviews?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name is saved with what you find. It is asked once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Choose a commitment and a question first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a question first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Source text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Did the minister answer the question?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a written question with its answer, or a review you saved. Or drop a file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete the part at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge with the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Relabel the part at the caret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the verdict back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who reviews…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer at the caret is for…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot &amp;judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link or un&amp;link commitment and question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not app&amp;licable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sam&amp;ple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question is a s&amp;tem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection is &amp;evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection is a &amp;commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection is a &amp;question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection is an &amp;answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>A consensus is made of two reviews or more; choose another review beside the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finding is about question {id}, which is not in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link of this kind names a document; give its title or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part has no usable label; give it a label without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passage of {where} does not have the words that stand at its place, {start} to {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {id} claims a question that is not here; correct its claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {label} marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by the official schema of Akoma Ntoso 3.0, strict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook {name} {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment {id} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment {id} cannot be linked to itself; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment {id} has no status; choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment {id} is linked ({type}) to {target}, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment {id} is linked to {target} already; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment {id} is not linked to {target}; choose one of its links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment {id} loses its link to {target}, which has no place any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment {id} needs a passage; remove the commitment instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment {id} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment {id}: link to {target} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment {id}: linked to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment {id}: passage added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment {id}: passage moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment {id}: passage removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment {id}: {field} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment {id}: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consensus {name} started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document: {name} stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings hidden from other reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings shown to other reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} has the element {element} in the text, which this version cannot keep; open the file with the program that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} has the element {element} within the text, which this version cannot keep; open the file with the program that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: in {element} the value “{value}” of {name} has no meaning here; open an earlier copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: not valid Akoma Ntoso 3.0: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: text of a question stands after its sub-questions, which this version cannot keep; open the file with the program that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: the element {element} has no attribute {name}; open an earlier copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: the element {element} holds no {name}; open an earlier copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text is selected; select the words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {id} cannot be merged with itself; choose the part after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {id} cannot be split there; put the cursor between two of its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {id} holds no text at its place; mark it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {id} asks nothing by itself; choose its sub-questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {id} asks nothing by itself; judge its sub-questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {id} becomes part of {new}: its verdict ({verdict}) gives way to that of question {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {id} has a verdict, though it is not to be judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {id} has no place any more: its findings ({verdict}) are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {id} has the reason {reason}, which belongs to another verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {id} has the reason {reason}, which is not in the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {id} is judged twice by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {id} stands before its parent; choose another parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {id} stands nowhere in the text; open an earlier copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {label} marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question} is a stem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question} is judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question} placed under {parent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question} stands by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question}: comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question}: confidence taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question}: confidence {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question}: evidence added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question}: evidence moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question}: evidence removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question}: reason taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question}: reason {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question}: secondary reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question}: verdict taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question}: verdict {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers found anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason {reason} does not go with the verdict on question {id}; set the verdict first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review by {name} started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review taken up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passage does not belong to commitment {id}; choose one that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passage is no evidence for question {id}; choose one that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That suggestion was not dismissed; choose one that was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook has no reason {id}; choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment {reference} is not in the file; open an earlier copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document around the review is Akoma Ntoso {version}, for which no official schema is here; it was not checked, the review in it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document around the review was not valid before the review came into it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding of {name} is not known here; open it in an editor and save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file declares a document type (DOCTYPE), which is not accepted as it can reach for other files; remove that declaration if you trust the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {id} twice; open an earlier copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is XML in {encoding}, which is not accepted; save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB; choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is nested more than {limit} levels deep; it is no review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no Akoma Ntoso document any more; open an earlier copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no well-formed XML (line {line}); open an earlier copy of it, or get a fresh one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not what its encoding {encoding} says; open an earlier copy of it, or get a fresh one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says nothing of its questions (references); open an earlier copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original file kept in this review is damaged; open an earlier copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original file kept in this review was altered (its checksum differs); open an earlier copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts are not in the order of the text; mark them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake ({what}); report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s file {name} is missing; install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions and answers in this file contradict each other ({what}) Open an earlier copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason {id} is given in this file, but the codebook {name} {version} does not have it; say which of its reasons takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason {id} would go to {new}, which belongs to another verdict; choose one for the same verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reviews are hidden from each other until all are complete; complete them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is no Akoma Ntoso document, so that no review can be put into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source text in this review was altered (its checksum differs), so that passages may no longer fit; open an earlier copy, or import the source again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title lies outside the text; mark it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording of part {id} begins outside it; mark it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work of {name} is not in the file; open an earlier copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a commitment {id} already; add it under another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a note {id} already; add it under another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another part between {one} and {other}; merge neighbours only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer {id} here; choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no commitment {id}; choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no export to {format}; choose one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}; check the name, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no note {id}; choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question {id} here; choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no review by {id} in this file; start one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Akoma Ntoso file is no review of a written question; choose a review, or a source text to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Akoma Ntoso file was not made by this program, and holds no review; import it to begin one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This XML file is no review (it begins with {element}); choose a review, or a source text to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no codebook ({what}); choose a codebook file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no list of cues ({what}); install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passage belongs to commitment {id} already; select another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passage is evidence for question {id} already; select another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This review is in another version of Akoma Ntoso ({namespace}) than it was saved in; open an earlier copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This review was saved by a newer version of the program (vocabulary {version}, known here is {known}); open it with that version. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two parts have the same label; give one of them another label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two parts overlap at character {start}; move the boundary of one of them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two reasons of the codebook have the same id; give each its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two reviews in this file are by the same reviewer; keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings were not kept: the folder {folder} cannot be made ({what}); check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commitment {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer} declared for {questions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a review in this file already; go on with that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has two commitments {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no text; choose a document that holds the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds only white space; choose a file that holds the question and its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a consensus itself; choose reviews that are one reviewer&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a file of format {format}, which cannot be read yet; save its content as plain text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged: it is marked as {encoding}, but byte {place} is not; get a fresh copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty; choose a file that holds the question and its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no Akoma Ntoso document; choose one, or a source text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not text ({format}); choose the text of the question and its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not text: it holds zero bytes; choose a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not text; choose a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} relabelled {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read ({what}); check the disk or the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder; choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder; choose a file name in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB; split it, or choose a smaller file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no ordinary file; choose a file on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no review; import it first, or choose a review file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} may not be read; ask for permission, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} may not be written; save it in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was not saved ({what}); make room, or save it in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was not saved: it would be larger than {limit} MB and could not be opened again; start from a shorter text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was saved, but the disk did not confirm it ({what}); save a copy in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no date; write it as year-month-day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no type of commitment; choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fulfilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongoing action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly fulfilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study or consideration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful boundary or claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer claims it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the joint answer does not address it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
