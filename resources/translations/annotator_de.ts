<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActsBar</name>
    <message>
        <source>Assign…</source>
        <translation>Zuteilen…</translation>
    </message>
    <message>
        <source>Batches…</source>
        <translation>Pakete…</translation>
    </message>
    <message>
        <source>Codebook for all…</source>
        <translation>Codebuch für alle…</translation>
    </message>
    <message>
        <source>Forget this workspace…</source>
        <translation>Diesen Arbeitsbereich vergessen…</translation>
    </message>
    <message>
        <source>Join equal texts…</source>
        <translation>Gleiche Texte zusammenführen…</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>Diese Suche behalten…</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>Auslassen…</translation>
    </message>
    <message>
        <source>Remove one…</source>
        <translation>Eine entfernen…</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Searches that you kept</source>
        <translation>Suchen, die Sie behalten haben</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>State facts…</source>
        <translation>Angaben machen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What to do with the documents that are selected</source>
        <translation>Was mit den ausgewählten Dokumenten geschehen soll</translation>
    </message>
</context>
<context>
    <name>Agreeing</name>
    <message>
        <source>Evidence of {0}</source>
        <translation>Beleg von {0}</translation>
    </message>
    <message>
        <source>No difference is left to settle.</source>
        <translation>Kein Unterschied ist mehr zu klären.</translation>
    </message>
    <message>
        <source>There is no consensus here; start one first.</source>
        <translation>Hier gibt es keinen Konsens; beginnen Sie zuerst einen.</translation>
    </message>
</context>
<context>
    <name>AgreementWindow</name>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Koeffizienten</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>Frage {0}</translation>
    </message>
    <message>
        <source>Questions of the chosen cell</source>
        <translation>Fragen der gewählten Zelle</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Prüfende</translation>
    </message>
    <message>
        <source>Rows: the first reviewer; columns: the second. Choose a cell, then a question.</source>
        <translation>Zeilen: die erste prüfende Person; Spalten: die zweite. Wählen Sie eine Zelle, dann eine Frage.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Verdicts of the one against those of the other</source>
        <translation>Urteile der einen gegenüber denen der anderen Person</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>unbestimmt</translation>
    </message>
    <message>
        <source>{0}   Questions: {1}   Documents: {2}</source>
        <translation>{0}   Fragen: {1}   Dokumente: {2}</translation>
    </message>
</context>
<context>
    <name>AllCommitments</name>
    <message>
        <source>No commitments yet.</source>
        <translation>Noch keine Zusagen.</translation>
    </message>
</context>
<context>
    <name>AskController</name>
    <message>
        <source>Is the review by {0} yours?</source>
        <translation>Ist die Beurteilung von {0} Ihre?</translation>
    </message>
    <message>
        <source>{0} holds other work on this document by a reviewer of it. Merge it into this file?</source>
        <translation>{0} enthält andere Arbeit an diesem Dokument von jemandem, der es prüft. In diese Datei zusammenführen?</translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>AskingDialog</name>
    <message>
        <source>Something was changed here. Drop the changes?</source>
        <translation>Hier wurde etwas geändert. Die Änderungen verwerfen?</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Zuteilen</translation>
    </message>
    <message>
        <source>&amp;Name of the batch</source>
        <translation>&amp;Name des Pakets</translation>
    </message>
    <message>
        <source>&amp;Others, with commas</source>
        <translation>&amp;Andere, mit Kommas</translation>
    </message>
    <message>
        <source>&amp;Reviewers</source>
        <translation>&amp;Prüfende</translation>
    </message>
    <message>
        <source>&amp;Share read by one more</source>
        <translation>An&amp;teil, den noch jemand liest</translation>
    </message>
    <message>
        <source>&amp;Training round: kept out of all figures</source>
        <translation>&amp;Übungsrunde: zählt in keiner Zahl mit</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuteilen</translation>
    </message>
    <message>
        <source>D&amp;raw</source>
        <translation>Zie&amp;hung</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation>&amp;Fällig</translation>
    </message>
    <message>
        <source>Documents selected: {0}</source>
        <translation>Ausgewählte Dokumente: {0}</translation>
    </message>
    <message>
        <source>Name the batch and who is to review.</source>
        <translation>Nennen Sie das Paket und wer prüft.</translation>
    </message>
    <message>
        <source>Read by several: {0}. They do not see each other&apos;s findings until all are complete.</source>
        <translation>Von mehreren gelesen: {0}. Sie sehen die Befunde der anderen nicht, bis alle fertig sind.</translation>
    </message>
    <message>
        <source>Reviewers a &amp;document</source>
        <translation>Prüfende je &amp;Dokument</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Edits are not kept: save now</source>
        <translation>Änderungen werden nicht gesichert: jetzt speichern</translation>
    </message>
    <message>
        <source>Every edit kept {0}</source>
        <translation>Jede Änderung gesichert {0}</translation>
    </message>
    <message>
        <source>The store is away; acts kept here: {0}</source>
        <translation>Der Speicher ist nicht erreichbar; hier aufbewahrte Schritte: {0}</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Next question (N)</source>
        <translation>Nächste Frage (N)</translation>
    </message>
    <message>
        <source>Previous question (P)</source>
        <translation>Vorige Frage (P)</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>Frage {0}</translation>
    </message>
    <message>
        <source>Repair…  [Alt+3]</source>
        <translation>Reparieren…  [Alt+3]</translation>
    </message>
    <message>
        <source>less  [Q]</source>
        <translation>weniger  [Q]</translation>
    </message>
    <message>
        <source>… all of it  [Q]</source>
        <translation>… alles  [Q]</translation>
    </message>
</context>
<context>
    <name>BatchesDialog</name>
    <message>
        <source>&amp;Do it</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Es schließen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Give what is not begun to another</source>
        <translation>Nicht Begonnenes einer anderen Person geben</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Es zurücknehmen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>Belonging</name>
    <message>
        <source>Nothing was changed: say who reviews first.</source>
        <translation>Es wurde nichts geändert: Sagen Sie zuerst, wer prüft.</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Gespeichert als {0}.</translation>
    </message>
    <message>
        <source>You review as {0} from now on.</source>
        <translation>Sie prüfen von nun an als {0}.</translation>
    </message>
    <message>
        <source>Your reviewer for another computer</source>
        <translation>Ihre Person für einen anderen Rechner</translation>
    </message>
    <message>
        <source>Your reviewer from another computer</source>
        <translation>Ihre Person von einem anderen Rechner</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Agreement, 95 % interval</source>
        <translation>Übereinstimmung, 95-%-Intervall</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Answered, 95 % interval</source>
        <translation>Beantwortet, 95-%-Intervall</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>By reviewer</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Due in</source>
        <translation>Fällig in</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Overdue by half year</source>
        <translation>Überfällig nach Halbjahr</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Read twice</source>
        <translation>Zweimal gelesen</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfende Person</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Verdicts by minister</source>
        <translation>Urteile nach Minister</translation>
    </message>
    <message>
        <source>Verdicts by theme</source>
        <translation>Urteile nach Thema</translation>
    </message>
    <message>
        <source>What is hidden from you until others are complete is in no figure.</source>
        <translation>Was Ihnen verborgen ist, bis andere fertig sind, ist in keiner Zahl.</translation>
    </message>
    <message>
        <source>complete by me</source>
        <translation>von mir fertig</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>with disagreement</source>
        <translation>mit Uneinigkeit</translation>
    </message>
</context>
<context>
    <name>Boundaries</name>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Label of {0}, nothing for none</source>
        <translation>Bezeichnung von {0}, leer für keine</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Sprache des Textes</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Questions and answers are found anew with the words of</source>
        <translation>Fragen und Antworten werden neu gesucht mit den Worten von</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>Bezeichnung ändern</translation>
    </message>
    <message>
        <source>The program is sure of all parts.</source>
        <translation>Das Programm ist sich aller Teile sicher.</translation>
    </message>
    <message>
        <source>The same questions and answers were found again.</source>
        <translation>Dieselben Fragen und Antworten wurden wieder gefunden.</translation>
    </message>
</context>
<context>
    <name>Browsing</name>
    <message>
        <source>All files are in the index, as of {0}.</source>
        <translation>Alle Dateien stehen im Index, um {0}.</translation>
    </message>
    <message>
        <source>Done: {0}…</source>
        <translation>Erledigt: {0}…</translation>
    </message>
    <message>
        <source>Files that cannot be read</source>
        <translation>Dateien, die nicht zu lesen sind</translation>
    </message>
    <message>
        <source>Files that cannot be read: {0}</source>
        <translation>Dateien, die nicht zu lesen sind: {0}</translation>
    </message>
    <message>
        <source>Folders that cannot be had now: {0}; what was read of them before is still listed.</source>
        <translation>Ordner, die jetzt nicht erreichbar sind: {0}; was früher daraus gelesen wurde, bleibt in der Liste.</translation>
    </message>
    <message>
        <source>No other document here is unfinished.</source>
        <translation>Hier ist kein anderes Dokument unfertig.</translation>
    </message>
    <message>
        <source>Not readable: {0}</source>
        <translation>Nicht lesbar: {0}</translation>
    </message>
    <message>
        <source>Opening the index…</source>
        <translation>Der Index wird geöffnet…</translation>
    </message>
    <message>
        <source>Reading: {0} of {1} files are in the index; search finds only those.</source>
        <translation>Wird gelesen: {0} von {1} Dateien stehen im Index; die Suche findet nur diese.</translation>
    </message>
    <message>
        <source>The file of this document is not there any more.</source>
        <translation>Die Datei dieses Dokuments ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>ChartsView</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
</context>
<context>
    <name>ClaimsDialog</name>
    <message>
        <source>Answer {0} is declared for</source>
        <translation>Antwort {0} ist ausgewiesen für</translation>
    </message>
</context>
<context>
    <name>ClashesDialog</name>
    <message>
        <source>All else is joined. Of these, choose which stands; the later is chosen.</source>
        <translation>Alles andere ist zusammengeführt. Wählen Sie hier, was gilt; das Spätere ist gewählt.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>{0}: changed here and by somebody else</source>
        <translation>{0}: hier und von jemand anderem geändert</translation>
    </message>
    <message>
        <source>{0}: commitment {1}</source>
        <translation>{0}: Zusage {1}</translation>
    </message>
    <message>
        <source>{0}: note {1}</source>
        <translation>{0}: Notiz {1}</translation>
    </message>
    <message>
        <source>{0}: question {1}</source>
        <translation>{0}: Frage {1}</translation>
    </message>
</context>
<context>
    <name>CodebookEditor</name>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Kennung</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Neuer Grund</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Ver&amp;dict</source>
        <translation>&amp;Urteil</translation>
    </message>
</context>
<context>
    <name>Codebooks</name>
    <message>
        <source>Codebooks</source>
        <translation>Codebücher</translation>
    </message>
    <message>
        <source>Load a codebook</source>
        <translation>Ein Codebuch laden</translation>
    </message>
    <message>
        <source>Save the codebook</source>
        <translation>Das Codebuch speichern</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Gespeichert als {0}.</translation>
    </message>
    <message>
        <source>The codebook is one for all documents of this folder; change it there.</source>
        <translation>Das Codebuch ist eines für alle Dokumente dieses Ordners; ändern Sie es dort.</translation>
    </message>
    <message>
        <source>The codebook is set for all users of this computer.</source>
        <translation>Das Codebuch ist für alle Benutzer dieses Computers festgelegt.</translation>
    </message>
    <message>
        <source>The codebook was left as it is.</source>
        <translation>Das Codebuch blieb, wie es war.</translation>
    </message>
</context>
<context>
    <name>CommitmentForm</name>
    <message>
        <source>&amp;Due</source>
        <translation>Fr&amp;ist</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>F&amp;ragen</translation>
    </message>
    <message>
        <source>Add selection</source>
        <translation>Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>As wri&amp;tten</source>
        <translation>Wört&amp;lich</translation>
    </message>
    <message>
        <source>Comme&amp;nt</source>
        <translation>&amp;Kommentar</translation>
    </message>
    <message>
        <source>Passa&amp;ges</source>
        <translation>Te&amp;xtstellen</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>Remove passage</source>
        <translation>Textstelle entfernen</translation>
    </message>
    <message>
        <source>Remove the commitment</source>
        <translation>Die Zusage entfernen</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>Summar&amp;y</source>
        <translation>&amp;Zusammenfassung</translation>
    </message>
    <message>
        <source>Ty&amp;pe</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>wie geschrieben</translation>
    </message>
</context>
<context>
    <name>CommitmentHistory</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Add to the history</source>
        <translation>Zum Verlauf hinzufügen</translation>
    </message>
    <message>
        <source>Docu&amp;ment</source>
        <translation>D&amp;okument</translation>
    </message>
    <message>
        <source>History of the status</source>
        <translation>Verlauf des Status</translation>
    </message>
    <message>
        <source>New s&amp;tatus</source>
        <translation>Ne&amp;uer Status</translation>
    </message>
    <message>
        <source>What shows it: title or address</source>
        <translation>Woraus es hervorgeht: Titel oder Adresse</translation>
    </message>
</context>
<context>
    <name>CommitmentItem</name>
    <message>
        <source>Open the commitment “{0}”</source>
        <translation>Die Zusage „{0}“ öffnen</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>fällig {0}</translation>
    </message>
    <message>
        <source>for no question</source>
        <translation>zu keiner Frage</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>zu Frage {0}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>overdue since {0}</source>
        <translation>überfällig seit {0}</translation>
    </message>
</context>
<context>
    <name>CommitmentLinks</name>
    <message>
        <source>Add link</source>
        <translation>Verknüpfung hinzufügen</translation>
    </message>
    <message>
        <source>Address of a commitment elsewhere</source>
        <translation>Adresse einer Zusage anderswo</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Art der Verknüpfung</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>Title or address of the document</source>
        <translation>Titel oder Adresse des Dokuments</translation>
    </message>
    <message>
        <source>What it is linked to</source>
        <translation>Womit sie verknüpft ist</translation>
    </message>
</context>
<context>
    <name>CommitmentList</name>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>fällig {0}</translation>
    </message>
    <message>
        <source>no question</source>
        <translation>keine Frage</translation>
    </message>
    <message>
        <source>overdue since {0}</source>
        <translation>überfällig seit {0}</translation>
    </message>
</context>
<context>
    <name>CommitmentsPanel</name>
    <message>
        <source>Add selection</source>
        <translation>Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Less likely ones too ({0})</source>
        <translation>Auch weniger wahrscheinliche ({0})</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Links ({0})</source>
        <translation>Verknüpfungen ({0})</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>None yet. Select the words of a promise, then C.</source>
        <translation>Noch keine. Markieren Sie die Worte eines Versprechens, dann C.</translation>
    </message>
    <message>
        <source>Only the likely ones</source>
        <translation>Nur die wahrscheinlichen</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>See all…</source>
        <translation>Alle ansehen…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status ({0})</source>
        <translation>Status ({0})</translation>
    </message>
    <message>
        <source>Take {0}: “{1}”</source>
        <translation>{0} übernehmen: „{1}“</translation>
    </message>
    <message>
        <source>Take {0}: “{1}” can mean {2}</source>
        <translation>{0} übernehmen: „{1}“ kann {2} bedeuten</translation>
    </message>
    <message>
        <source>The chosen commitment</source>
        <translation>Die gewählte Zusage</translation>
    </message>
    <message>
        <source>{0} more are not shown here; see all.</source>
        <translation>{0} weitere stehen hier nicht; alle ansehen.</translation>
    </message>
</context>
<context>
    <name>Committing</name>
    <message>
        <source>Choose a commitment and a question first.</source>
        <translation>Wählen Sie zuerst eine Zusage und eine Frage.</translation>
    </message>
    <message>
        <source>Choose a commitment first.</source>
        <translation>Wählen Sie zuerst eine Zusage.</translation>
    </message>
    <message>
        <source>Commitment {0} responds to</source>
        <translation>Zusage {0} antwortet auf</translation>
    </message>
    <message>
        <source>Copied: {0}</source>
        <translation>Kopiert: {0}</translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message>
        <source>Show everybody&apos;s findings to everybody now? Your name and the time are kept in the file.</source>
        <translation>Jetzt allen die Befunde aller zeigen? Ihr Name und die Zeit werden in der Datei festgehalten.</translation>
    </message>
    <message>
        <source>Show the findings of all</source>
        <translation>Die Befunde aller zeigen</translation>
    </message>
</context>
<context>
    <name>CompletionDialog</name>
    <message>
        <source>Complete</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Complete as it is</source>
        <translation>So abschließen</translation>
    </message>
    <message>
        <source>Complete the review</source>
        <translation>Die Prüfung abschließen</translation>
    </message>
    <message>
        <source>Every question has its verdict, reason and evidence, and every commitment its question.</source>
        <translation>Jede Frage hat ihr Urteil, ihren Grund und ihren Beleg, und jede Zusage ihre Frage.</translation>
    </message>
    <message>
        <source>Still open: {0}. Choose a point to go to it, or complete the review as it is.</source>
        <translation>Noch offen: {0}. Wählen Sie einen Punkt, um dorthin zu gehen, oder schließen Sie die Prüfung so ab.</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Was noch offen ist</translation>
    </message>
</context>
<context>
    <name>CoverageModel</name>
    <message>
        <source>A joint answer claims it, and nothing was found that addresses it.</source>
        <translation>Eine gemeinsame Antwort beansprucht sie, und nichts wurde gefunden, das auf sie eingeht.</translation>
    </message>
    <message>
        <source>Answer {0}</source>
        <translation>Antwort {0}</translation>
    </message>
    <message>
        <source>Question {0}, answer {1}: {2}</source>
        <translation>Frage {0}, Antwort {1}: {2}</translation>
    </message>
    <message>
        <source>Question {0}: {1}</source>
        <translation>Frage {0}: {1}</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>nicht ausgewiesen</translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Questions against answers</source>
        <translation>Fragen gegenüber Antworten</translation>
    </message>
    <message>
        <source>There are no answers to compare with yet. Mark them in the text (menu Structure).</source>
        <translation>Es gibt noch keine Antworten zum Vergleichen. Markieren Sie sie im Text (Menü Struktur).</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Choose a day (Down)</source>
        <translation>Einen Tag wählen (Abwärts)</translation>
    </message>
    <message>
        <source>No day is understood from this; write day, month and year.</source>
        <translation>Daraus ist kein Tag zu lesen; schreiben Sie Tag, Monat und Jahr.</translation>
    </message>
    <message>
        <source>This can mean {0}. Take {1}</source>
        <translation>Das kann {0} bedeuten. Übernehmen: {1}</translation>
    </message>
    <message>
        <source>such as 31/12/2026</source>
        <translation>etwa 31.12.2026</translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Verdict</source>
        <translation>&amp;Urteil</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>Question {0}: a third way</source>
        <translation>Frage {0}: ein dritter Weg</translation>
    </message>
    <message>
        <source>The evidence of all stays. Say in words why no side is taken.</source>
        <translation>Die Belege aller bleiben. Sagen Sie in Worten, warum keine Seite gewählt wird.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message>
        <source>&amp;Overwrite the file</source>
        <translation>Die Datei &amp;überschreiben</translation>
    </message>
    <message>
        <source>&amp;Save elsewhere…</source>
        <translation>&amp;Anderswo speichern…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Differences between your work here and the file on disk: {0}</source>
        <translation>Unterschiede zwischen Ihrer Arbeit hier und der Datei auf der Festplatte: {0}</translation>
    </message>
    <message>
        <source>{0}: here and in the file</source>
        <translation>{0}: hier und in der Datei</translation>
    </message>
</context>
<context>
    <name>DocumentsDialog</name>
    <message>
        <source>&amp;All as one</source>
        <translation>&amp;Alle zusammen</translation>
    </message>
    <message>
        <source>&amp;Open this one</source>
        <translation>Dieses &amp;öffnen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Questions: {0}, answers: {1}</source>
        <translation>Fragen: {0}, Antworten: {1}</translation>
    </message>
    <message>
        <source>Several documents</source>
        <translation>Mehrere Dokumente</translation>
    </message>
    <message>
        <source>{0} holds {1} documents. Which one will you review?</source>
        <translation>{0} enthält {1} Dokumente. Welches wollen Sie prüfen?</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>{0}, complete {1}</source>
        <translation>{0}, abgeschlossen {1}</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>Encoding of the source</source>
        <translation>Kodierung der Quelle</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>Kodierungen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Which encoding makes these lines of {0} readable?</source>
        <translation>Welche Kodierung macht diese Zeilen von {0} lesbar?</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Add selection</source>
        <translation>Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Another ({0} of {1})</source>
        <translation>Eine andere ({0} von {1})</translation>
    </message>
    <message>
        <source>No sentence speaks of this, by its words. Only a hint: read the answer.</source>
        <translation>Den Wörtern nach spricht kein Satz davon. Nur ein Hinweis: die Antwort lesen.</translation>
    </message>
    <message>
        <source>None yet. Select words in the answer, then E.</source>
        <translation>Noch keine. Markieren Sie Wörter der Antwort, dann E.</translation>
    </message>
    <message>
        <source>suggestion of the program: {0}</source>
        <translation>Vorschlag des Programms: {0}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Language of a report</source>
        <translation>&amp;Sprache eines Berichts</translation>
    </message>
    <message>
        <source>Each review becomes a file of its own, in a folder.</source>
        <translation>Jede Prüfung wird eine eigene Datei in einem Ordner.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>… {0} more</source>
        <translation>… {0} weitere</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>Documents selected: {0}. What is left empty stays as it is.</source>
        <translation>Ausgewählte Dokumente: {0}. Was leer bleibt, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>State facts</source>
        <translation>Angaben machen</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Findings are hidden from other reviewers until all are complete.</source>
        <translation>Befunde sind vor anderen Prüfenden verborgen, bis alle abgeschlossen sind.</translation>
    </message>
    <message>
        <source>Findings were hidden until all were complete.</source>
        <translation>Befunde waren verborgen, bis alle abgeschlossen waren.</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Gelesen aus</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, Version {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>FileLeaver</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>{0} has changes that are not saved.</source>
        <translation>{0} hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>{0} is still being saved; this goes on by itself.</source>
        <translation>{0} wird noch gespeichert; danach geht es von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>FileOpener</name>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Documents and reviews</source>
        <translation>Dokumente und Prüfungen</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Versionen</translation>
    </message>
    <message>
        <source>No questions were found here; select the words of one and mark them as a question.</source>
        <translation>Hier wurden keine Fragen gefunden; markieren Sie die Wörter einer Frage und machen Sie sie zur Frage.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the version that was saved at:</source>
        <translation>Die Version öffnen, die gespeichert wurde um:</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>{0} wird geöffnet…</translation>
    </message>
    <message>
        <source>Questions to judge: {0}. Answers found: {1}.</source>
        <translation>Zu beurteilende Fragen: {0}. Gefundene Antworten: {1}.</translation>
    </message>
    <message>
        <source>Questions to judge: {0}. Answers found: {1}. Opened to be read only.</source>
        <translation>Zu beurteilende Fragen: {0}. Gefundene Antworten: {1}. Nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The text looks like your layout {0}; Repair finds questions and answers by it.</source>
        <translation>Der Text gleicht Ihrem Layout {0}; Reparieren findet Fragen und Antworten danach.</translation>
    </message>
    <message>
        <source>There is no earlier version of this file.</source>
        <translation>Von dieser Datei gibt es keine frühere Version.</translation>
    </message>
    <message>
        <source>This was never saved: there is no earlier version.</source>
        <translation>Das wurde nie gespeichert: es gibt keine frühere Version.</translation>
    </message>
    <message>
        <source>{0} is as it was at your last edit. It is not saved yet.</source>
        <translation>{0} ist wie bei Ihrer letzten Änderung. Es ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>{0} was not opened.</source>
        <translation>{0} wurde nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Each act is sent to the store as it is made; there is nothing to be saved.</source>
        <translation>Jeder Schritt wird sofort an den Speicher gesendet; es gibt nichts zu speichern.</translation>
    </message>
    <message>
        <source>It is not valid Akoma Ntoso ({0}); report it from the menu Help.</source>
        <translation>Es ist kein gültiges Akoma Ntoso ({0}); melden Sie das über das Menü Hilfe.</translation>
    </message>
    <message>
        <source>Joined with what was saved meanwhile ({0}).</source>
        <translation>Mit dem inzwischen Gespeicherten zusammengeführt ({0}).</translation>
    </message>
    <message>
        <source>Nothing was saved. Your work is still open in the window.</source>
        <translation>Nichts wurde gespeichert. Ihre Arbeit ist im Fenster noch offen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Gespeichert als {0}.</translation>
    </message>
    <message>
        <source>Saving {0}…</source>
        <translation>{0} wird gespeichert…</translation>
    </message>
    <message>
        <source>The file was renamed or moved meanwhile.</source>
        <translation>Die Datei war inzwischen umbenannt oder verschoben.</translation>
    </message>
</context>
<context>
    <name>FilesBox</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Add reviews</source>
        <translation>Prüfungen hinzufügen</translation>
    </message>
    <message>
        <source>Other &amp;reviews, together with the one that is open:</source>
        <translation>Andere &amp;Prüfungen, zusammen mit der geöffneten:</translation>
    </message>
    <message>
        <source>Other review files</source>
        <translation>Andere Prüfungsdateien</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Take a&amp;way</source>
        <translation>&amp;Wegnehmen</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Jeder Grund</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>Jedes Urteil</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Deserves a look</source>
        <translation>Verdient einen Blick</translation>
    </message>
    <message>
        <source>Doubtful boundary</source>
        <translation>Zweifelhafte Grenze</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Words in a question or comment</source>
        <translation>Worte in einer Frage oder einem Kommentar</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>List the findings with these words too</source>
        <translation>Auch die Befunde mit diesen Worten auflisten</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nächste Stelle (F3)</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Gefundene Stellen</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Vorige Stelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Gesuchte Worte</translation>
    </message>
    <message>
        <source>findings: {0}</source>
        <translation>Befunde: {0}</translation>
    </message>
</context>
<context>
    <name>FindController</name>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>{0} of more than {1}</source>
        <translation>{0} von mehr als {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>Its address (a password stands in ~/.pgpass, not here):</source>
        <translation>Seine Adresse (ein Passwort steht in ~/.pgpass, nicht hier):</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open a team&apos;s store</source>
        <translation>Einen Teamspeicher öffnen</translation>
    </message>
    <message>
        <source>This is no address of a store; it begins with postgresql://</source>
        <translation>Das ist keine Adresse eines Speichers; sie beginnt mit postgresql://</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>1 commitment</source>
        <translation>1 Zusage</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>annehmen</translation>
    </message>
    <message>
        <source>{0} commitments</source>
        <translation>{0} Zusagen</translation>
    </message>
    <message>
        <source>{0} suggested</source>
        <translation>{0} vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Comment on question {0}</source>
        <translation>Kommentar zu Frage {0}</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Findings with these words</source>
        <translation>Befunde mit diesen Worten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Reason for question {0}</source>
        <translation>Grund zu Frage {0}</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Answer {0}</source>
        <translation>Antwort {0}</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>Frage {0}</translation>
    </message>
    <message>
        <source>Questions and answers beside the text</source>
        <translation>Fragen und Antworten neben dem Text</translation>
    </message>
    <message>
        <source>The program is not sure of it: check where it begins and what it belongs to.</source>
        <translation>Das Programm ist nicht sicher: prüfen Sie, wo es beginnt und wozu es gehört.</translation>
    </message>
    <message>
        <source>claims question {0}: {1}</source>
        <translation>beansprucht Frage {0}: {1}</translation>
    </message>
    <message>
        <source>introduces its sub-questions</source>
        <translation>leitet ihre Teilfragen ein</translation>
    </message>
    <message>
        <source>p. {0}</source>
        <translation>S. {0}</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exporting: {0} questions written</source>
        <translation>Export: {0} Fragen geschrieben</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message>
        <source>In this folder already: {0}.
Replace what is there?</source>
        <translation>Schon in diesem Ordner: {0}.
Ersetzen, was dort liegt?</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>Original of the source</source>
        <translation>Original der Quelle</translation>
    </message>
    <message>
        <source>Question {0} is in {1}; open the review of that one to look at it.</source>
        <translation>Frage {0} steht in {1}; öffnen Sie die Prüfung davon, um sie anzusehen.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This was never saved: it is in no folder.</source>
        <translation>Dies wurde nie gespeichert: Es liegt in keinem Ordner.</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Geschrieben nach {0}.</translation>
    </message>
    <message>
        <source>{0} files written to {1}.</source>
        <translation>{0} Dateien geschrieben nach {1}.</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>About Annotator</source>
        <translation>Über Annotator</translation>
    </message>
    <message>
        <source>Checks whether ministers answer what parliament asks.</source>
        <translation>Prüft, ob Minister beantworten, was das Parlament fragt.</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Report a mistake</source>
        <translation>Fehler melden</translation>
    </message>
    <message>
        <source>Say what you did and what happened, and send these last lines of the log with it.</source>
        <translation>Sagen Sie, was Sie getan haben und was geschah, und senden Sie diese letzten Zeilen des Protokolls mit.</translation>
    </message>
    <message>
        <source>They hold no words of a text or of a finding, and no file names.</source>
        <translation>Sie enthalten keine Wörter eines Textes oder Befundes und keine Dateinamen.</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>As opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>Choose an act to go back to it. The sign marks what is saved.</source>
        <translation>Wählen Sie einen Schritt, um zu ihm zurückzukehren. Das Zeichen zeigt, was gespeichert ist.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>HitsList</name>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>JoinController</name>
    <message>
        <source>A corrected version of the source</source>
        <translation>Eine berichtigte Fassung der Quelle</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Look again at: {0}.</source>
        <translation>Noch einmal ansehen: {0}.</translation>
    </message>
    <message>
        <source>Merge another review</source>
        <translation>Weitere Prüfung zusammenführen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed: the source is the one that it was.</source>
        <translation>Nichts wurde geändert: die Quelle ist dieselbe wie zuvor.</translation>
    </message>
    <message>
        <source>Others have passages to decide on, which are hidden: each relocates a file of their own.</source>
        <translation>Andere haben über verborgene Stellen zu entscheiden: jede überträgt eine eigene Datei.</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>{0} wird gelesen…</translation>
    </message>
    <message>
        <source>The other file has the same words, and was made of another file. Is it the same document?</source>
        <translation>Die andere Datei hat dieselben Wörter und stammt aus einer anderen Datei. Ist es dasselbe Dokument?</translation>
    </message>
    <message>
        <source>The review was changed while the file was read; choose the file again.</source>
        <translation>Die Prüfung wurde geändert, während die Datei gelesen wurde; wählen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The same document?</source>
        <translation>Dasselbe Dokument?</translation>
    </message>
    <message>
        <source>The source is {0} now; passages found in it: {1}.</source>
        <translation>Die Quelle ist jetzt {0}; darin gefundene Textstellen: {1}.</translation>
    </message>
    <message>
        <source>{0} says itself how it is encoded.</source>
        <translation>{0} sagt selbst, wie es kodiert ist.</translation>
    </message>
</context>
<context>
    <name>LeaveOutDialog</name>
    <message>
        <source>&amp;Leave out</source>
        <translation>Aus&amp;lassen</translation>
    </message>
    <message>
        <source>Documents selected: {0}. They stay where they are, and are not listed. Why?</source>
        <translation>Ausgewählte Dokumente: {0}. Sie bleiben, wo sie sind, und werden nicht aufgelistet. Warum?</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>LeftoversDialog</name>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Verwerfen…</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>&amp;Für später behalten</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Edits, the last one first</source>
        <translation>Änderungen, die letzte zuerst</translation>
    </message>
    <message>
        <source>File: {0}</source>
        <translation>Datei: {0}</translation>
    </message>
    <message>
        <source>Files with work that was not saved</source>
        <translation>Dateien mit nicht gespeicherter Arbeit</translation>
    </message>
    <message>
        <source>Give up the one edit on {0}? This cannot be undone.</source>
        <translation>Die eine Änderung an {0} aufgeben? Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Give up the {0} edits on {1}? This cannot be undone.</source>
        <translation>Die {0} Änderungen an {1} aufgeben? Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Never saved to a file; the text is kept here too.</source>
        <translation>Nie in einer Datei gespeichert; der Text ist hier auch gesichert.</translation>
    </message>
    <message>
        <source>One edit, made at {0}.</source>
        <translation>Eine Änderung, vom {0}.</translation>
    </message>
    <message>
        <source>One more edit cannot be done by this version.</source>
        <translation>Eine weitere Änderung kann diese Version nicht ausführen.</translation>
    </message>
    <message>
        <source>The file was changed or removed since. It stays as it is; saving will ask.</source>
        <translation>Die Datei wurde seither geändert oder entfernt. Sie bleibt, wie sie ist; beim Speichern wird gefragt.</translation>
    </message>
    <message>
        <source>The program ended before this work was saved. It was kept, and your files are as you saved them last. Restoring opens the work again, every edit in it; it is saved only when you save it.</source>
        <translation>Das Programm endete, bevor diese Arbeit gespeichert war. Sie wurde gesichert, und Ihre Dateien sind, wie Sie sie zuletzt gespeichert haben. Wiederherstellen öffnet die Arbeit mit jeder Änderung; gespeichert wird sie erst, wenn Sie sie speichern.</translation>
    </message>
    <message>
        <source>Work that was not saved</source>
        <translation>Nicht gespeicherte Arbeit</translation>
    </message>
    <message>
        <source>{0} edits, the last one at {1}.</source>
        <translation>{0} Änderungen, die letzte vom {1}.</translation>
    </message>
    <message>
        <source>{0} more edits cannot be done by this version.</source>
        <translation>{0} weitere Änderungen kann diese Version nicht ausführen.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Verknüpfen</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Art der Verknüpfung</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Die Liste eingrenzen</translation>
    </message>
    <message>
        <source>What shows it: title or address</source>
        <translation>Was es zeigt: Titel oder Adresse</translation>
    </message>
    <message>
        <source>“{0}” …</source>
        <translation>„{0}“ …</translation>
    </message>
</context>
<context>
    <name>LockedFile</name>
    <message>
        <source>&amp;Read only</source>
        <translation>Nur &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>If both of you save, the second is asked before anything is overwritten.</source>
        <translation>Wenn beide speichern, wird beim zweiten Mal gefragt, bevor etwas überschrieben wird.</translation>
    </message>
    <message>
        <source>Open a &amp;copy</source>
        <translation>Eine &amp;Kopie öffnen</translation>
    </message>
    <message>
        <source>Open already</source>
        <translation>Schon geöffnet</translation>
    </message>
    <message>
        <source>That program has not been heard of for a while: you may take over.</source>
        <translation>Von diesem Programm war eine Weile nichts zu hören: Sie können übernehmen.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>{0} is open in another program.</source>
        <translation>{0} ist in einem anderen Programm geöffnet.</translation>
    </message>
    <message>
        <source>{0} is open in another window, since {1}.</source>
        <translation>{0} ist in einem anderen Fenster geöffnet, seit {1}.</translation>
    </message>
    <message>
        <source>{0} is open: {1} works on it, on {2}, since {3}.</source>
        <translation>{0} ist geöffnet: {1} arbeitet daran, auf {2}, seit {3}.</translation>
    </message>
</context>
<context>
    <name>LossesDialog</name>
    <message>
        <source>Take what was found</source>
        <translation>Gefundenes übernehmen</translation>
    </message>
    <message>
        <source>What has no place in the questions and answers that were found anew, and would go: findings {0}, questions and answers {1}. Undo brings it back.</source>
        <translation>Was in den neu gefundenen Fragen und Antworten keinen Platz hat und wegfiele: Befunde {0}, Fragen und Antworten {1}. Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Ohne Platz</translation>
    </message>
</context>
<context>
    <name>LossesList</name>
    <message>
        <source>Another reviewer&apos;s finding</source>
        <translation>Der Befund einer anderen Person</translation>
    </message>
    <message>
        <source>Findings without a place</source>
        <translation>Befunde ohne Platz</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>ManualDialog</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>It has no reason for the same verdict; add one to it, or take those reasons back.</source>
        <translation>Es hat keinen Grund für dasselbe Urteil; fügen Sie einen hinzu oder nehmen Sie diese Gründe zurück.</translation>
    </message>
    <message>
        <source>Reasons that this codebook does not have</source>
        <translation>Gründe, die dieses Codebuch nicht hat</translation>
    </message>
    <message>
        <source>These reasons are given in this file. Say which reason takes the place of each.</source>
        <translation>Diese Gründe sind in dieser Datei angegeben. Sagen Sie, welcher Grund an die Stelle eines jeden tritt.</translation>
    </message>
</context>
<context>
    <name>NameLine</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your name is kept with what you find. It is asked once.</source>
        <translation>Ihr Name wird mit Ihren Befunden aufbewahrt. Er wird einmal gefragt.</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>&amp;Remove the note</source>
        <translation>Die Notiz &amp;entfernen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Save the note ({0})</source>
        <translation>Die Notiz speichern ({0})</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>This answer claims no question. Likeliest: {0}</source>
        <translation>Diese Antwort beansprucht keine Frage. Am wahrscheinlichsten: {0}</translation>
    </message>
</context>
<context>
    <name>OpenDocument</name>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Somebody else took this file over. A save joins what both of you found.</source>
        <translation>Jemand anderes hat diese Datei übernommen. Beim Speichern wird zusammengeführt, was Sie beide gefunden haben.</translation>
    </message>
    <message>
        <source>{0} has this file open too.</source>
        <translation>{0} hat diese Datei auch geöffnet.</translation>
    </message>
</context>
<context>
    <name>OtherReasons</name>
    <message>
        <source>+ other reason</source>
        <translation>+ weiterer Grund</translation>
    </message>
    <message>
        <source>Reasons beside the first</source>
        <translation>Gründe neben dem ersten</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A few letters of what you want to do or see</source>
        <translation>Ein paar Buchstaben dessen, was Sie tun oder sehen wollen</translation>
    </message>
    <message>
        <source>Find an action, a question or a commitment</source>
        <translation>Eine Aktion, eine Frage oder eine Zusage finden</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Document view (D)</source>
        <translation>Dokumentansicht (D)</translation>
    </message>
    <message>
        <source>Look for it in the document.</source>
        <translation>Suchen Sie sie im Dokument.</translation>
    </message>
    <message>
        <source>No answer claims this question</source>
        <translation>Keine Antwort beansprucht diese Frage</translation>
    </message>
    <message>
        <source>No question chosen</source>
        <translation>Keine Frage gewählt</translation>
    </message>
    <message>
        <source>The answers to the question</source>
        <translation>Die Antworten auf die Frage</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>A reason is asked for partial and not answered.</source>
        <translation>Ein Grund wird bei teilweise und nicht beantwortet verlangt.</translation>
    </message>
    <message>
        <source>Also: {0}</source>
        <translation>Auch: {0}</translation>
    </message>
    <message>
        <source>Choose a question in the list or in the text.</source>
        <translation>Wählen Sie eine Frage in der Liste oder im Text.</translation>
    </message>
    <message>
        <source>Choose a reason…</source>
        <translation>Grund wählen…</translation>
    </message>
    <message>
        <source>Choose a verdict first</source>
        <translation>Zuerst ein Urteil wählen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Confidence: {0}</source>
        <translation>Sicherheit: {0}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Kein Grund</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Your own words, if you want to add any</source>
        <translation>Eigene Worte, wenn Sie mögen</translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Im Text zeigen</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Choose a passage in the text first: click it, or press F8.</source>
        <translation>Wählen Sie zuerst eine Textstelle: klicken Sie darauf oder drücken Sie F8.</translation>
    </message>
    <message>
        <source>Commitment: {0}</source>
        <translation>Zusage: {0}</translation>
    </message>
    <message>
        <source>Copied with its reference.</source>
        <translation>Mit Quellenangabe kopiert.</translation>
    </message>
    <message>
        <source>Evidence for {0}</source>
        <translation>Beleg für {0}</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Notiz: {0}</translation>
    </message>
    <message>
        <source>Suggested commitment</source>
        <translation>Vorgeschlagene Zusage</translation>
    </message>
    <message>
        <source>There is no further passage in that direction.</source>
        <translation>In dieser Richtung gibt es keine weitere Textstelle.</translation>
    </message>
    <message>
        <source>There is no passage at the caret.</source>
        <translation>Am Cursor ist keine Textstelle.</translation>
    </message>
    <message>
        <source>There is no sentence of a question or answer here.</source>
        <translation>Hier steht kein Satz einer Frage oder Antwort.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source> points</source>
        <translation> Punkt</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Size of letters</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Open the files of the last time</source>
        <translation>Die Dateien vom letzten Mal öffnen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Set for all users of this computer.</source>
        <translation>Für alle Benutzer dieses Computers festgelegt.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>No questions found in this text</source>
        <translation>In diesem Text wurden keine Fragen gefunden</translation>
    </message>
    <message>
        <source>Nothing was changed: say who reviews first.</source>
        <translation>Nichts wurde geändert: Sagen Sie zuerst, wer prüft.</translation>
    </message>
    <message>
        <source>Select words in the text first.</source>
        <translation>Markieren Sie zuerst Worte im Text.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>S&amp;uchen in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Datei&amp;typ:</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>Seiten&amp;folge:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>Seiten &amp;pro Blatt:</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Beidseitig drucken</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Bindung an der langen Seite</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>Seiten&amp;auswahl:</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Bindung an der kurzen Seite</translation>
    </message>
</context>
<context>
    <name>QuestionChips</name>
    <message>
        <source>Choose the questions that it responds to</source>
        <translation>Wählen Sie die Fragen, auf die sie antwortet</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Link question {0}</source>
        <translation>Frage {0} verknüpfen</translation>
    </message>
    <message>
        <source>Unlink question {0}</source>
        <translation>Frage {0} lösen</translation>
    </message>
    <message>
        <source>{0} (proposed)</source>
        <translation>{0} (vorgeschlagen)</translation>
    </message>
</context>
<context>
    <name>QuestionsDialog</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>QuestionsModel</name>
    <message>
        <source>stem</source>
        <translation>Einleitung</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the questions (Ctrl+L)</source>
        <translation>Die Fragen filtern (Strg+L)</translation>
    </message>
    <message>
        <source>No question passes the filter.</source>
        <translation>Keine Frage passt zum Filter.</translation>
    </message>
    <message>
        <source>No questions were found. Select one in the text and mark it as a question (menu Structure).</source>
        <translation>Es wurden keine Fragen gefunden. Markieren Sie eine im Text und kennzeichnen Sie sie als Frage (Menü Struktur).</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Whose review is shown</source>
        <translation>Wessen Prüfung gezeigt wird</translation>
    </message>
    <message>
        <source>{0} (you)</source>
        <translation>{0} (Sie)</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} of {1} judged</source>
        <translation>{0} von {1} beurteilt</translation>
    </message>
    <message>
        <source>{0} — complete</source>
        <translation>{0} — abgeschlossen</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Im Text zeigen</translation>
    </message>
</context>
<context>
    <name>ReasonChooser</name>
    <message>
        <source>Choose a reason</source>
        <translation>Grund wählen</translation>
    </message>
    <message>
        <source>Enter takes the reason, Escape leaves it as it is.</source>
        <translation>Eingabe übernimmt den Grund, Escape lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>No reason has that in its name.</source>
        <translation>Kein Grund hat das in seinem Namen.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Type a part of its name, or a number</source>
        <translation>Tippen Sie einen Teil des Namens oder eine Nummer</translation>
    </message>
    <message>
        <source>What the codebook says</source>
        <translation>Was das Codebuch sagt</translation>
    </message>
</context>
<context>
    <name>ReasonTexts</name>
    <message>
        <source>&amp;Use it when</source>
        <translation>Verwenden, &amp;wenn</translation>
    </message>
    <message>
        <source>D&amp;efinition</source>
        <translation>D&amp;efinition</translation>
    </message>
    <message>
        <source>Exam&amp;ples, one a line</source>
        <translation>&amp;Beispiele, eines je Zeile</translation>
    </message>
    <message>
        <source>N&amp;ot when</source>
        <translation>Ni&amp;cht, wenn</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Actor</source>
        <translation>Zuständige Stelle</translation>
    </message>
    <message>
        <source>Any actor</source>
        <translation>Wer auch immer</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Choose another status, type, actor or due date.</source>
        <translation>Wählen Sie einen anderen Status, Typ, Akteur oder eine andere Frist.</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Commitments: {0}</source>
        <translation>Zusagen: {0}</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Verknüpfen…</translation>
    </message>
    <message>
        <source>No commitment fits</source>
        <translation>Keine Zusage passt</translation>
    </message>
    <message>
        <source>No commitments here yet</source>
        <translation>Hier gibt es noch keine Zusagen</translation>
    </message>
    <message>
        <source>One status, note and document for all that are selected (S)</source>
        <translation>Ein Status, eine Notiz und ein Dokument für alles Ausgewählte (S)</translation>
    </message>
    <message>
        <source>Possible repeats…</source>
        <translation>Mögliche Wiederholungen…</translation>
    </message>
    <message>
        <source>Set status…</source>
        <translation>Status geben…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>What is recorded as a commitment in a document appears here.</source>
        <translation>Was in einem Dokument als Zusage festgehalten ist, erscheint hier.</translation>
    </message>
</context>
<context>
    <name>RelocatingDialog</name>
    <message>
        <source>&amp;Give the passage up</source>
        <translation>Die Textstelle auf&amp;geben</translation>
    </message>
    <message>
        <source>&amp;These words are it</source>
        <translation>&amp;Diese Worte sind es</translation>
    </message>
    <message>
        <source>Every passage was found ({0}).</source>
        <translation>Jede Textstelle wurde gefunden ({0}).</translation>
    </message>
    <message>
        <source>It was: {0}“{1}”{2}</source>
        <translation>Es war: {0}„{1}“{2}</translation>
    </message>
    <message>
        <source>Passages in the corrected source</source>
        <translation>Textstellen in der berichtigten Quelle</translation>
    </message>
    <message>
        <source>Passages to confirm</source>
        <translation>Zu bestätigende Textstellen</translation>
    </message>
    <message>
        <source>Take the new source</source>
        <translation>Die neue Quelle übernehmen</translation>
    </message>
    <message>
        <source>The corrected source</source>
        <translation>Die berichtigte Quelle</translation>
    </message>
    <message>
        <source>These findings have no place in the corrected source and go with the old one:</source>
        <translation>Diese Befunde haben in der berichtigten Quelle keinen Platz und gehen mit der alten:</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>{0} % alike</source>
        <translation>{0} % gleich</translation>
    </message>
    <message>
        <source>{0} of {1} passages were found. Look at each of the others: select its words in the corrected source, or give it up.</source>
        <translation>{0} von {1} Textstellen wurden gefunden. Sehen Sie sich jede andere an: markieren Sie ihre Worte in der berichtigten Quelle oder geben Sie sie auf.</translation>
    </message>
</context>
<context>
    <name>RepairWindow</name>
    <message>
        <source>&amp;Begin again</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>A &amp;question begins at the caret</source>
        <translation>An der Schreibmarke beginnt eine &amp;Frage</translation>
    </message>
    <message>
        <source>An &amp;answer begins at the caret</source>
        <translation>An der Schreibmarke beginnt eine &amp;Antwort</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Apply and &amp;keep as layout…</source>
        <translation>Anwenden und als &amp;Layout behalten…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Findings move along, none is lost.</source>
        <translation>Befunde ziehen mit, keiner geht verloren.</translation>
    </message>
    <message>
        <source>It looks for everything else that is written like them.</source>
        <translation>Es sucht alles andere, das ebenso geschrieben ist.</translation>
    </message>
    <message>
        <source>Layouts that the text looks like</source>
        <translation>Layouts, denen der Text gleicht</translation>
    </message>
    <message>
        <source>Put the caret where a question begins, then press the button.</source>
        <translation>Setzen Sie die Schreibmarke an den Anfang einer Frage und drücken Sie den Knopf.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Questions and the answers that claim them</source>
        <translation>Fragen und die Antworten, die sie beanspruchen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Show the program where questions and answers begin</source>
        <translation>Zeigen Sie dem Programm, wo Fragen und Antworten beginnen</translation>
    </message>
    <message>
        <source>The text looks like a layout that you have: choose it</source>
        <translation>Der Text gleicht einem Layout, das Sie haben: wählen Sie es</translation>
    </message>
    <message>
        <source>not shown yet</source>
        <translation>noch nicht gezeigt</translation>
    </message>
    <message>
        <source>{0} findings would lose their place. Undo brings them back.</source>
        <translation>{0} Befunde würden ihren Platz verlieren. Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>{0} questions · {1} answers</source>
        <translation>{0} Fragen · {1} Antworten</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>Keep as layout</source>
        <translation>Als Layout behalten</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Name des Layouts</translation>
    </message>
</context>
<context>
    <name>RepeatsDialog</name>
    <message>
        <source>&amp;Link those that are ticked</source>
        <translation>Angehakte &amp;verknüpfen</translation>
    </message>
    <message>
        <source>Possible repeats</source>
        <translation>Mögliche Wiederholungen</translation>
    </message>
    <message>
        <source>The first of each pair may repeat the second. Nothing is linked that you do not tick.</source>
        <translation>Die erste jedes Paars wiederholt vielleicht die zweite. Nichts wird verknüpft, was Sie nicht anhaken.</translation>
    </message>
</context>
<context>
    <name>ReviewerDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Who reviews?</source>
        <translation>Wer prüft?</translation>
    </message>
    <message>
        <source>Your name is saved with what you find. It is asked once.</source>
        <translation>Ihr Name wird mit Ihren Befunden gespeichert. Danach wird einmal gefragt.</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Choose a question first.</source>
        <translation>Wählen Sie zuerst eine Frage.</translation>
    </message>
</context>
<context>
    <name>SaveTrouble</name>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Überschreiben</translation>
    </message>
    <message>
        <source>&amp;Save elsewhere…</source>
        <translation>&amp;Anderswo speichern…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Your work is still open in the window.</source>
        <translation>Nichts wurde überschrieben. Ihre Arbeit ist im Fenster noch offen.</translation>
    </message>
    <message>
        <source>Save it &amp;there again</source>
        <translation>&amp;Dort wieder speichern</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>The settings could not be kept; the review is not touched by that.</source>
        <translation>Die Einstellungen konnten nicht gesichert werden; die Prüfung ist davon nicht betroffen.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Alles wie üblich</translation>
    </message>
    <message>
        <source>&amp;Keys of the action chosen</source>
        <translation>&amp;Tasten der gewählten Aktion</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>&amp;Übliche Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>{0} is used twice: {1}.</source>
        <translation>{0} wird zweimal verwendet: {1}.</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>All commitments</source>
        <translation>Alle Zusagen</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Facts of the document</source>
        <translation>Angaben zum Dokument</translation>
    </message>
    <message>
        <source>History of this sitting</source>
        <translation>Verlauf dieser Sitzung</translation>
    </message>
</context>
<context>
    <name>SideButton</name>
    <message>
        <source>Take the side of {0}: {1}</source>
        <translation>Die Seite von {0} nehmen: {1}</translation>
    </message>
</context>
<context>
    <name>SidesPanel</name>
    <message>
        <source>Add {0}</source>
        <translation>{0} hinzufügen</translation>
    </message>
    <message>
        <source>All is settled.</source>
        <translation>Alles ist geklärt.</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Compare reviews</source>
        <translation>Prüfungen vergleichen</translation>
    </message>
    <message>
        <source>Confidence: {0}</source>
        <translation>Sicherheit: {0}</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Konsens</translation>
    </message>
    <message>
        <source>Consensus: {0}</source>
        <translation>Konsens: {0}</translation>
    </message>
    <message>
        <source>Decide what none of them finds, and say why</source>
        <translation>Entscheiden, was keiner von ihnen findet, und sagen warum</translation>
    </message>
    <message>
        <source>Merge another review…</source>
        <translation>Eine weitere Prüfung zusammenführen…</translation>
    </message>
    <message>
        <source>Merge another…</source>
        <translation>Weitere zusammenführen…</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Nächste: {0}</translation>
    </message>
    <message>
        <source>Remove the consensus</source>
        <translation>Den Konsens entfernen</translation>
    </message>
    <message>
        <source>Start a consensus</source>
        <translation>Einen Konsens beginnen</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take all that they agree on</source>
        <translation>Alles übernehmen, worin sie einig sind</translation>
    </message>
    <message>
        <source>The first side that is taken begins it.</source>
        <translation>Er beginnt mit der ersten Seite, die Sie nehmen.</translation>
    </message>
    <message>
        <source>The reviews are hidden from each other until all are complete.</source>
        <translation>Die Prüfungen sind voreinander verborgen, bis alle abgeschlossen sind.</translation>
    </message>
    <message>
        <source>There is one review here.</source>
        <translation>Hier gibt es nur eine Prüfung.</translation>
    </message>
    <message>
        <source>Third way…</source>
        <translation>Dritter Weg…</translation>
    </message>
    <message>
        <source>the consensus has it</source>
        <translation>im Konsens enthalten</translation>
    </message>
    <message>
        <source>{0} left to settle</source>
        <translation>noch {0} zu klären</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>SlimDocuments</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Show or fold the list of documents</source>
        <translation>Die Liste der Dokumente zeigen oder einklappen</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Source text</source>
        <translation>Quelltext</translation>
    </message>
</context>
<context>
    <name>StatisticsWindow</name>
    <message>
        <source>&amp;Holidays of</source>
        <translation>&amp;Feiertage von</translation>
    </message>
    <message>
        <source>Answered: {0}</source>
        <translation>Beantwortet: {0}</translation>
    </message>
    <message>
        <source>Claimed by a joint answer: {0}; of the judged ones among them not answered: {1}</source>
        <translation>Von einer gemeinsamen Antwort beansprucht: {0}; von den beurteilten darunter nicht beantwortet: {1}</translation>
    </message>
    <message>
        <source>Country whose holidays are left out</source>
        <translation>Land, dessen Feiertage nicht zählen</translation>
    </message>
    <message>
        <source>Days to answer: unknown, for no document states both dates</source>
        <translation>Tage bis zur Antwort: unbekannt, denn kein Dokument nennt beide Daten</translation>
    </message>
    <message>
        <source>Days to answer: {0} in the middle, {1} at most; documents without both dates: {2}</source>
        <translation>Tage bis zur Antwort: Median {0}, höchstens {1}; Dokumente ohne beide Daten: {2}</translation>
    </message>
    <message>
        <source>Documents: {0}   Questions: {1}   Judgements: {2}</source>
        <translation>Dokumente: {0}   Fragen: {1}   Urteile: {2}</translation>
    </message>
    <message>
        <source>Legal &amp;term in days</source>
        <translation>Gesetzliche Frist in &amp;Tagen</translation>
    </message>
    <message>
        <source>Legal term in days</source>
        <translation>Gesetzliche Frist in Tagen</translation>
    </message>
    <message>
        <source>Overdue among the commitments that are pending: {0}</source>
        <translation>Überfällig unter den laufenden Zusagen: {0}</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Wor&amp;king days only</source>
        <translation>Nur Wer&amp;ktage</translation>
    </message>
    <message>
        <source>later than the term: {0}</source>
        <translation>später als die Frist: {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>undefined (0 of 0)</source>
        <translation>unbestimmt (0 von 0)</translation>
    </message>
    <message>
        <source>{0} ({1} of {2})</source>
        <translation>{0} ({1} von {2})</translation>
    </message>
    <message>
        <source>{0} ({1} of {2}; 95 % interval {3} to {4})</source>
        <translation>{0} ({1} von {2}; 95-%-Intervall {3} bis {4})</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>doubtful boundaries: {0}</source>
        <translation>zweifelhafte Grenzen: {0}</translation>
    </message>
    <message>
        <source>no reviewer yet</source>
        <translation>noch keine prüfende Person</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Commitments selected: {0}</source>
        <translation>Ausgewählte Zusagen: {0}</translation>
    </message>
    <message>
        <source>Docu&amp;ment</source>
        <translation>Doku&amp;ment</translation>
    </message>
    <message>
        <source>Move the d&amp;ue date to</source>
        <translation>Die &amp;Frist verschieben auf</translation>
    </message>
    <message>
        <source>New s&amp;tatus</source>
        <translation>Neuer S&amp;tatus</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Status geben</translation>
    </message>
    <message>
        <source>What shows it: title or address</source>
        <translation>Was es zeigt: Titel oder Adresse</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>No passage is suggested for this question; select one.</source>
        <translation>Für diese Frage wird keine Textstelle vorgeschlagen; markieren Sie eine.</translation>
    </message>
    <message>
        <source>There are no suggestions left.</source>
        <translation>Es gibt keine Vorschläge mehr.</translation>
    </message>
</context>
<context>
    <name>SuggestionItem</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Dismiss the suggestion (X)</source>
        <translation>Den Vorschlag verwerfen (X)</translation>
    </message>
    <message>
        <source>suggestion of the program: {0}</source>
        <translation>Vorschlag des Programms: {0}</translation>
    </message>
</context>
<context>
    <name>TeamLink</name>
    <message>
        <source>The store is away; acts kept here: {0}</source>
        <translation>Der Speicher ist nicht erreichbar; hier aufbewahrte Schritte: {0}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>All of the source (D)</source>
        <translation>Die ganze Quelle (D)</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Complete review</source>
        <translation>Prüfung abschließen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find  Ctrl+F</source>
        <translation>Suchen  Strg+F</translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>The question over its answers (D)</source>
        <translation>Die Frage über ihren Antworten (D)</translation>
    </message>
</context>
<context>
    <name>VerdictButton</name>
    <message>
        <source>Take the verdict back</source>
        <translation>Das Urteil zurücknehmen</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A team&apos;s store</source>
        <translation>Ein Teamspeicher</translation>
    </message>
    <message>
        <source>Did the minister answer the question?</source>
        <translation>Hat der Minister die Frage beantwortet?</translation>
    </message>
    <message>
        <source>Find by title, name or folder</source>
        <translation>Nach Titel, Name oder Ordner suchen</translation>
    </message>
    <message>
        <source>Keep the chosen file first</source>
        <translation>Die gewählte Datei vorn behalten</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Eine Datei öffnen…</translation>
    </message>
    <message>
        <source>Open a written question with its answer, or a review you saved. Or drop a file here.</source>
        <translation>Öffnen Sie eine schriftliche Anfrage mit ihrer Antwort oder eine gespeicherte Prüfung. Oder ziehen Sie eine Datei hierher.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt benutzte Dateien</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Das Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>{0} (folder)</source>
        <translation>{0} (Ordner)</translation>
    </message>
    <message>
        <source>{0} of {1} judged</source>
        <translation>{0} von {1} beurteilt</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop opening or exporting (Esc); what is open stays as it is</source>
        <translation>Öffnen oder Exportieren abbrechen (Esc); was offen ist, bleibt wie es ist</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>WorkspaceActs</name>
    <message>
        <source>Codebook for all</source>
        <translation>Codebuch für alle</translation>
    </message>
    <message>
        <source>Codebooks</source>
        <translation>Codebücher</translation>
    </message>
    <message>
        <source>Delete the index of this folder? Your files stay; it is made anew when you open the folder.</source>
        <translation>Den Index dieses Ordners löschen? Ihre Dateien bleiben; er wird neu gemacht, wenn Sie den Ordner öffnen.</translation>
    </message>
    <message>
        <source>Done: {0}.</source>
        <translation>Erledigt: {0}.</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>Das Register exportieren</translation>
    </message>
    <message>
        <source>Forget this workspace</source>
        <translation>Diesen Arbeitsbereich vergessen</translation>
    </message>
    <message>
        <source>In a team&apos;s store this is done in the documents, or by annotator team assign.</source>
        <translation>Im Speicher eines Teams geschieht das in den Dokumenten, oder mit annotator team assign.</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Join equal texts</source>
        <translation>Gleiche Texte zusammenführen</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Diese Suche behalten</translation>
    </message>
    <message>
        <source>No promise here looks like another one made again.</source>
        <translation>Keine Zusage hier sieht wie eine wiederholte aus.</translation>
    </message>
    <message>
        <source>No two documents here have the same text.</source>
        <translation>Keine zwei Dokumente hier haben denselben Text.</translation>
    </message>
    <message>
        <source>Remove a search</source>
        <translation>Eine Suche entfernen</translation>
    </message>
    <message>
        <source>Select documents in the list first.</source>
        <translation>Wählen Sie zuerst Dokumente in der Liste aus.</translation>
    </message>
    <message>
        <source>Taken back, but not in what was changed since: {0}.</source>
        <translation>Zurückgenommen, aber nicht in dem, was seither geändert wurde: {0}.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Texts that are in several documents: {0}. Have each of them in one row?</source>
        <translation>Texte, die in mehreren Dokumenten stehen: {0}. Jeden davon in eine Zeile setzen?</translation>
    </message>
    <message>
        <source>The batch {0} was written.</source>
        <translation>Das Paket {0} wurde geschrieben.</translation>
    </message>
    <message>
        <source>There is no batch here yet; select documents and assign them.</source>
        <translation>Hier gibt es noch kein Paket; wählen Sie Dokumente aus und teilen Sie sie zu.</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Welche?</translation>
    </message>
</context>
<context>
    <name>WorkspacePage</name>
    <message>
        <source>Board</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Look for files that changed (F5)</source>
        <translation>Nach geänderten Dateien sehen (F5)</translation>
    </message>
    <message>
        <source>Next unfinished</source>
        <translation>Nächstes unfertiges</translation>
    </message>
    <message>
        <source>No document fits</source>
        <translation>Kein Dokument passt</translation>
    </message>
    <message>
        <source>No documents here yet</source>
        <translation>Hier sind noch keine Dokumente</translation>
    </message>
    <message>
        <source>Not all longer words were looked for</source>
        <translation>Nicht alle längeren Wörter wurden gesucht</translation>
    </message>
    <message>
        <source>Open the next document that I have not completed (N; from a document Ctrl+PgDown)</source>
        <translation>Das nächste Dokument öffnen, das ich nicht abgeschlossen habe (N; aus einem Dokument Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Questions and answers in this folder appear here.</source>
        <translation>Fragen und Antworten in diesem Ordner erscheinen hier.</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search for other words, or narrow by less.</source>
        <translation>Suchen Sie andere Wörter, oder filtern Sie weniger.</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>Suchen in</translation>
    </message>
    <message>
        <source>Search texts, findings and commitments (Ctrl+F)</source>
        <translation>Texte, Befunde und Zusagen durchsuchen (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>{0} of {1} documents</source>
        <translation>{0} von {1} Dokumenten</translation>
    </message>
</context>
<context>
    <name>_SeveralLine</name>
    <message>
        <source>Do others review in this folder too? Then each has a file of her own.</source>
        <translation>Prüfen auch andere in diesem Ordner? Dann hat jede Person eine eigene Datei.</translation>
    </message>
    <message>
        <source>No, I alone</source>
        <translation>Nein, nur ich</translation>
    </message>
    <message>
        <source>Yes, several do</source>
        <translation>Ja, mehrere</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;About Annotator</source>
        <translation>Ü&amp;ber Annotator</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>&amp;Übereinstimmung</translation>
    </message>
    <message>
        <source>&amp;Answered</source>
        <translation>&amp;Beantwortet</translation>
    </message>
    <message>
        <source>&amp;Back to the text</source>
        <translation>Zurück zum &amp;Text</translation>
    </message>
    <message>
        <source>&amp;Bring your reviewer here…</source>
        <translation>Ihre Person hierher &amp;holen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Commitments</source>
        <translation>Zusag&amp;en</translation>
    </message>
    <message>
        <source>&amp;Compare reviews</source>
        <translation>Prüfungen &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Copy as a quotation</source>
        <translation>Als Zitat &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Delete the part at the caret</source>
        <translation>Teil am Cursor &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Dismiss the suggestion</source>
        <translation>Vorschlag ver&amp;werfen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit the codebook…</source>
        <translation>Das Codebuch &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Edit the commitment or suggestion</source>
        <translation>Zusage oder Vorschlag &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>&amp;Aktion finden…</translation>
    </message>
    <message>
        <source>&amp;Find questions and answers anew…</source>
        <translation>&amp;Fragen und Antworten neu finden…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>Diese Dateien &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Hide findings from other reviewers, or show them</source>
        <translation>Befunde vor anderen Prüfenden verbergen &amp;oder zeigen</translation>
    </message>
    <message>
        <source>&amp;High confidence</source>
        <translation>&amp;Hohe Sicherheit</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;History of this sitting…</source>
        <translation>Ve&amp;rlauf dieser Sitzung…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Load a codebook…</source>
        <translation>Ein Codebuch &amp;laden…</translation>
    </message>
    <message>
        <source>&amp;Low confidence</source>
        <translation>&amp;Geringe Sicherheit</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Medium confidence</source>
        <translation>&amp;Mittlere Sicherheit</translation>
    </message>
    <message>
        <source>&amp;Merge another review…</source>
        <translation>&amp;Weitere Prüfung zusammenführen…</translation>
    </message>
    <message>
        <source>&amp;Merge with the next</source>
        <translation>Mit dem nächsten &amp;verbinden</translation>
    </message>
    <message>
        <source>&amp;Next doubtful part</source>
        <translation>&amp;Nächster zweifelhafter Teil</translation>
    </message>
    <message>
        <source>&amp;Next passage</source>
        <translation>&amp;Nächste Textstelle</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Not answered</source>
        <translation>&amp;Nicht beantwortet</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>&amp;Partial</source>
        <translation>&amp;Teilweise beantwortet</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>V&amp;origer Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Reason…</source>
        <translation>&amp;Grund…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Relabel the part at the caret…</source>
        <translation>&amp;Bezeichnung des Teils am Cursor ändern…</translation>
    </message>
    <message>
        <source>&amp;Remove the passage</source>
        <translation>Die Textstelle ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Report a mistake…</source>
        <translation>&amp;Fehler melden…</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Save the codebook as…</source>
        <translation>Das Codebuch &amp;speichern als…</translation>
    </message>
    <message>
        <source>&amp;Side bar</source>
        <translation>Se&amp;itenleiste</translation>
    </message>
    <message>
        <source>&amp;Split at the caret</source>
        <translation>Am Cursor &amp;teilen</translation>
    </message>
    <message>
        <source>&amp;Start a word back</source>
        <translation>&amp;Anfang ein Wort zurück</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>&amp;Statistik</translation>
    </message>
    <message>
        <source>&amp;Structure</source>
        <translation>&amp;Struktur</translation>
    </message>
    <message>
        <source>&amp;Take the verdict back</source>
        <translation>Das Urteil &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Take your reviewer along…</source>
        <translation>Ihre Person &amp;mitnehmen…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Use the codebook of the program</source>
        <translation>Das Codebuch des &amp;Programms verwenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>&amp;Willkommensseite</translation>
    </message>
    <message>
        <source>&amp;Who reviews…</source>
        <translation>Wer &amp;prüft…</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>A correcte&amp;d version of the source…</source>
        <translation>Eine be&amp;richtigte Fassung der Quelle…</translation>
    </message>
    <message>
        <source>Accept the suggested evi&amp;dence</source>
        <translation>&amp;Den vorgeschlagenen Beleg annehmen</translation>
    </message>
    <message>
        <source>Accept the suggestion (&amp;yes)</source>
        <translation>Den Vorschlag annehmen (&amp;ja)</translation>
    </message>
    <message>
        <source>All co&amp;mmitments…</source>
        <translation>Alle &amp;Zusagen…</translation>
    </message>
    <message>
        <source>All of a long &amp;question</source>
        <translation>Die ganze &amp;lange Frage</translation>
    </message>
    <message>
        <source>Answer at the &amp;caret is for…</source>
        <translation>Antwort am &amp;Cursor ist für…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>C&amp;omplete the review…</source>
        <translation>Die &amp;Prüfung abschließen…</translation>
    </message>
    <message>
        <source>Cannot &amp;judge</source>
        <translation>Nicht zu be&amp;urteilen</translation>
    </message>
    <message>
        <source>Co&amp;verage…</source>
        <translation>Abde&amp;ckung…</translation>
    </message>
    <message>
        <source>Code&amp;book</source>
        <translation>&amp;Codebuch</translation>
    </message>
    <message>
        <source>Con&amp;fidence</source>
        <translation>&amp;Sicherheit</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copy the &amp;address of the commitment</source>
        <translation>A&amp;dresse der Zusage kopieren</translation>
    </message>
    <message>
        <source>D&amp;ocument page</source>
        <translation>Dok&amp;umentseite</translation>
    </message>
    <message>
        <source>Encodin&amp;g of the source…</source>
        <translation>&amp;Kodierung der Quelle…</translation>
    </message>
    <message>
        <source>End a word &amp;back</source>
        <translation>Ende ein Wort zu&amp;rück</translation>
    </message>
    <message>
        <source>End a word &amp;further</source>
        <translation>&amp;Ende ein Wort weiter</translation>
    </message>
    <message>
        <source>F&amp;acts of the document…</source>
        <translation>Anga&amp;ben zum Dokument…</translation>
    </message>
    <message>
        <source>Filter the &amp;questions</source>
        <translation>Die Fragen &amp;filtern</translation>
    </message>
    <message>
        <source>Find in f&amp;indings…</source>
        <translation>In &amp;Befunden suchen…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Wei&amp;tersuchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>R&amp;ückwärts suchen</translation>
    </message>
    <message>
        <source>L&amp;ink or unlink commitment and question</source>
        <translation>Zusage und Frage verknüpfen oder &amp;lösen</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the text…</source>
        <translation>S&amp;prache des Textes…</translation>
    </message>
    <message>
        <source>Link the answer as &amp;likely</source>
        <translation>Antwort wie &amp;wahrscheinlich verknüpfen</translation>
    </message>
    <message>
        <source>Link to the &amp;other question</source>
        <translation>Mit der &amp;anderen Frage verknüpfen</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>N&amp;otiz…</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Nächster Teil &amp;des Fensters</translation>
    </message>
    <message>
        <source>Ne&amp;xt question</source>
        <translation>N&amp;ächste Frage</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>Next &amp;unreviewed question</source>
        <translation>Näc&amp;hste ungeprüfte Frage</translation>
    </message>
    <message>
        <source>Next su&amp;ggested commitment</source>
        <translation>Nächste vor&amp;geschlagene Zusage</translation>
    </message>
    <message>
        <source>Next unfinished documen&amp;t</source>
        <translation>Nächstes unfertiges Doku&amp;ment</translation>
    </message>
    <message>
        <source>Not app&amp;licable</source>
        <translation>N&amp;icht zutreffend</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt benutzte öffnen</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open a &amp;team&apos;s store…</source>
        <translation>Einen &amp;Teamspeicher öffnen…</translation>
    </message>
    <message>
        <source>Open an &amp;earlier version…</source>
        <translation>Eine &amp;frühere Version öffnen…</translation>
    </message>
    <message>
        <source>Open the origi&amp;nal</source>
        <translation>Das Ori&amp;ginal öffnen</translation>
    </message>
    <message>
        <source>Open the samp&amp;le</source>
        <translation>Das B&amp;eispiel öffnen</translation>
    </message>
    <message>
        <source>Or&amp;iginal of the source…</source>
        <translation>Or&amp;iginal der Quelle…</translation>
    </message>
    <message>
        <source>Passa&amp;ges</source>
        <translation>Te&amp;xtstellen</translation>
    </message>
    <message>
        <source>Passages at the &amp;caret…</source>
        <translation>Textstellen am &amp;Cursor…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Pre&amp;vious passage</source>
        <translation>&amp;Vorige Textstelle</translation>
    </message>
    <message>
        <source>Pre&amp;vious question</source>
        <translation>&amp;Vorige Frage</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Druck&amp;vorschau…</translation>
    </message>
    <message>
        <source>Question is a s&amp;tem</source>
        <translation>Frage ist eine &amp;Einleitung</translation>
    </message>
    <message>
        <source>R&amp;eset layout</source>
        <translation>&amp;Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Re&amp;pair by example…</source>
        <translation>&amp;Reparieren am Beispiel…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the consensus</source>
        <translation>Konsens ent&amp;fernen</translation>
    </message>
    <message>
        <source>Repeat the la&amp;st reason</source>
        <translation>Den &amp;letzten Grund wiederholen</translation>
    </message>
    <message>
        <source>Res&amp;ults</source>
        <translation>&amp;Ergebnisse</translation>
    </message>
    <message>
        <source>S&amp;how in its folder</source>
        <translation>I&amp;m Ordner zeigen</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;als…</translation>
    </message>
    <message>
        <source>Se&amp;lect the sentence, or one more</source>
        <translation>Den Satz auswäh&amp;len, oder einen mehr</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Selection is &amp;evidence</source>
        <translation>&amp;Auswahl ist ein Beleg</translation>
    </message>
    <message>
        <source>Selection is a &amp;commitment</source>
        <translation>Auswahl ist eine &amp;Zusage</translation>
    </message>
    <message>
        <source>Selection is a &amp;question</source>
        <translation>Auswahl &amp;ist eine Frage</translation>
    </message>
    <message>
        <source>Selection is an &amp;answer</source>
        <translation>Auswahl ist eine &amp;Antwort</translation>
    </message>
    <message>
        <source>Start a co&amp;nsensus</source>
        <translation>Einen Ko&amp;nsens beginnen</translation>
    </message>
    <message>
        <source>Start a word f&amp;urther</source>
        <translation>Anfang ein Wort &amp;weiter</translation>
    </message>
    <message>
        <source>Take the revie&amp;w up again</source>
        <translation>Die Prüfung &amp;wieder aufnehmen</translation>
    </message>
    <message>
        <source>The verd&amp;ict stands after a change</source>
        <translation>Urteil bleibt nach der Ände&amp;rung</translation>
    </message>
    <message>
        <source>Whole &amp;document</source>
        <translation>Ganz&amp;es Dokument</translation>
    </message>
    <message>
        <source>Wor&amp;kspace page</source>
        <translation>Arbeitsbereic&amp;h</translation>
    </message>
    <message>
        <source>Write a co&amp;mment</source>
        <translation>Einen Ko&amp;mmentar schreiben</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>mehrdeutige Option: %(option)s kann %(matches)s sein</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>Argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>mindestens ein Wert nötig</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>ein Wert nötig</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>der Wert %r gehört nicht dazu</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>kein gültiger Wert (%(type)s): %(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>ungültige Wahl: %(value)r (zur Wahl stehen %(choices)s)</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>die Version des Programms</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>diese Hilfe</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>es fehlen Argumente: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>unbekannte Argumente: %s</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>In answer to question {label} you say that another authority is responsible. Which one, and has the question been passed on to it?</source>
        <translation>Auf Frage {label} teilen Sie mit, dass eine andere Stelle zuständig sei. Welche, und wurde die Frage an sie weitergeleitet?</translation>
    </message>
    <message>
        <source>In answer to question {label} you say that the information is not held. Will it be collected, and by when?</source>
        <translation>Auf Frage {label} teilen Sie mit, dass keine Angaben vorliegen. Werden Sie diese erheben lassen, und bis wann?</translation>
    </message>
    <message>
        <source>Question {label} was answered in part. Could you complete your answer?</source>
        <translation>Frage {label} wurde teilweise beantwortet. Können Sie Ihre Antwort ergänzen?</translation>
    </message>
    <message>
        <source>Question {label} was answered together with others, but the joint answer does not address it. Could you answer it separately?</source>
        <translation>Frage {label} wurde gemeinsam mit anderen beantwortet; die gemeinsame Antwort geht auf sie jedoch nicht ein. Können Sie sie gesondert beantworten?</translation>
    </message>
    <message>
        <source>Question {label} was not answered because of the effort it would take. Which part of it can be answered with reasonable effort?</source>
        <translation>Frage {label} wurde wegen des Aufwands nicht beantwortet. Welcher Teil lässt sich mit vertretbarem Aufwand beantworten?</translation>
    </message>
    <message>
        <source>Question {label} was not answered for reasons of confidentiality. On what legal ground, and which part can be made public?</source>
        <translation>Frage {label} wurde aus Gründen der Geheimhaltung nicht beantwortet. Auf welcher Rechtsgrundlage, und welcher Teil kann öffentlich beantwortet werden?</translation>
    </message>
    <message>
        <source>Question {label} was not answered. Could you still answer it?</source>
        <translation>Frage {label} wurde nicht beantwortet. Können Sie sie noch beantworten?</translation>
    </message>
    <message>
        <source>The answer to question {label} was postponed. Could you give it now, or say by which date you will?</source>
        <translation>Die Antwort auf Frage {label} wurde aufgeschoben. Können Sie sie jetzt geben oder mitteilen, bis wann sie folgt?</translation>
    </message>
    <message>
        <source>The question was:</source>
        <translation>Die Frage lautete:</translation>
    </message>
    <message>
        <source>You asked for clarification of question {label}. What is meant is: […] Could you answer the question with that in mind?</source>
        <translation>Sie haben um Klärung von Frage {label} gebeten. Gemeint ist: […] Können Sie die Frage in diesem Sinne beantworten?</translation>
    </message>
    <message>
        <source>Your answer to question {label} announces further information. Could you supply it now, or say when it will follow?</source>
        <translation>In Ihrer Antwort auf Frage {label} kündigen Sie weitere Angaben an. Können Sie diese jetzt nachreichen oder mitteilen, wann sie folgen?</translation>
    </message>
    <message>
        <source>Your answer to question {label} can be inferred, but is not stated. Could you state it in so many words?</source>
        <translation>Ihre Antwort auf Frage {label} lässt sich erschließen, ist aber nicht ausdrücklich gegeben. Können Sie sie ausdrücklich geben?</translation>
    </message>
    <message>
        <source>Your answer to question {label} covers something else than what was asked, such as another period, area or group. Could you answer it as it was put?</source>
        <translation>Ihre Antwort auf Frage {label} betrifft anderes als das Erfragte, etwa einen anderen Zeitraum, ein anderes Gebiet oder eine andere Gruppe. Können Sie die Frage so beantworten, wie sie gestellt wurde?</translation>
    </message>
    <message>
        <source>Your answer to question {label} does not share its premise, and does not give the information asked for. Could you still give it?</source>
        <translation>Ihre Antwort auf Frage {label} teilt deren Voraussetzung nicht und enthält die erbetenen Angaben nicht. Können Sie diese noch machen?</translation>
    </message>
    <message>
        <source>Your answer to question {label} gives part of the information asked for. Could you supply the rest?</source>
        <translation>Ihre Antwort auf Frage {label} enthält einen Teil der erbetenen Angaben. Können Sie die übrigen Angaben nachreichen?</translation>
    </message>
    <message>
        <source>Your answer to question {label} is about another subject. Could you still answer the question?</source>
        <translation>Ihre Antwort auf Frage {label} betrifft ein anderes Thema. Können Sie die Frage noch beantworten?</translation>
    </message>
    <message>
        <source>Your answer to question {label} is given in general terms. Could you be more specific?</source>
        <translation>Ihre Antwort auf Frage {label} ist allgemein gehalten. Können Sie sie präzisieren?</translation>
    </message>
    <message>
        <source>Your answer to question {label} refers to a place where the information was not found. Could you give the information itself?</source>
        <translation>Ihre Antwort auf Frage {label} verweist auf eine Stelle, an der die Angaben nicht zu finden waren. Können Sie die Angaben selbst machen?</translation>
    </message>
    <message>
        <source>Your answer to question {label} takes up its subject, but does not give what was asked for. Could you still answer it?</source>
        <translation>Ihre Antwort auf Frage {label} greift das Thema auf, enthält aber nicht das Erfragte. Können Sie die Frage noch beantworten?</translation>
    </message>
    <message>
        <source>Your reply contains no answer to question {label}. Could you still answer it?</source>
        <translation>Auf Frage {label} geht Ihre Antwort nicht ein. Können Sie sie noch beantworten?</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>--give takes two names: who has the documents, and who is to have them</source>
        <translation>--give nimmt zwei Namen: wer die Dokumente hat und wer sie bekommen soll</translation>
    </message>
    <message>
        <source>--map takes two reasons, as OLD=NEW</source>
        <translation>--map braucht zwei Gründe, als ALT=NEU</translation>
    </message>
    <message>
        <source>--{option} is for one file; leave it out with --into</source>
        <translation>--{option} gilt für eine Datei; lassen Sie es bei --into weg</translation>
    </message>
    <message>
        <source>1 attachment was left out.</source>
        <translation>1 Anhang wurde weggelassen.</translation>
    </message>
    <message>
        <source>1 byte is not {encoding} and stands as � (line {line}).</source>
        <translation>1 Byte ist kein {encoding} und steht als � da (Zeile {line}).</translation>
    </message>
    <message>
        <source>1 embedded sheet, chart or object was left out.</source>
        <translation>1 eingebettete Tabelle, ein Diagramm oder ein Objekt wurde weggelassen.</translation>
    </message>
    <message>
        <source>1 letter has no meaning in the file and stands as � (character {place}).</source>
        <translation>1 Buchstabe hat in der Datei keine Bedeutung und steht als � da (Zeichen {place}).</translation>
    </message>
    <message>
        <source>1 letter may be another: the encoding is not sure ({encoding} was taken); choose it.</source>
        <translation>1 Buchstabe ist vielleicht ein anderer: Die Kodierung ist nicht sicher ({encoding} wurde genommen); wählen Sie sie.</translation>
    </message>
    <message>
        <source>1 picture with no text was left out.</source>
        <translation>1 Bild ohne Text wurde weggelassen.</translation>
    </message>
    <message>
        <source>A batch is called by letters, digits, blanks, - and _, up to 80 of them; choose another name.</source>
        <translation>Ein Paket heißt nach Buchstaben, Ziffern, Leerzeichen, - und _, höchstens 80; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A cluster needs the extra [bulk]; install annotator[bulk].</source>
        <translation>Ein Cluster braucht das Extra [bulk]; installieren Sie annotator[bulk].</translation>
    </message>
    <message>
        <source>A commitment cannot be linked to itself; choose another.</source>
        <translation>Eine Zusage kann nicht mit sich selbst verknüpft werden; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A consensus is made of two reviews or more; choose another review beside the first.</source>
        <translation>Ein Konsens entsteht aus zwei oder mehr Prüfungen; wählen Sie neben der ersten noch eine.</translation>
    </message>
    <message>
        <source>A document for publishing holds question and answer alone: no findings, no reviewers, no codebook, not the original file, and line ends of the source are no more.</source>
        <translation>Ein Dokument zum Veröffentlichen enthält nur Frage und Antwort: keine Befunde, keine Prüfenden, kein Codebuch, nicht die Originaldatei, und die Zeilenenden der Quelle sind fort.</translation>
    </message>
    <message>
        <source>A document of {place} is damaged ({why}).</source>
        <translation>Ein Dokument von {place} ist beschädigt ({why}).</translation>
    </message>
    <message>
        <source>A finding is about question {id}, which is not in the text.</source>
        <translation>Ein Befund betrifft Frage {id}, die nicht im Text steht.</translation>
    </message>
    <message>
        <source>A link of this kind names a document; give its title or address.</source>
        <translation>Eine Verknüpfung dieser Art nennt ein Dokument; geben Sie seinen Titel oder seine Adresse an.</translation>
    </message>
    <message>
        <source>A marked place holds no text; mark the first character of a question or an answer.</source>
        <translation>Eine markierte Stelle enthält keinen Text; markieren Sie das erste Zeichen einer Frage oder Antwort.</translation>
    </message>
    <message>
        <source>A newer version of the program saved this file (vocabulary {version}); what is new in it was not checked.</source>
        <translation>Eine neuere Version des Programms hat diese Datei gespeichert (Vokabular {version}); was darin neu ist, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>A page is for reading: it holds no links between commitments, no history of each, not who is assigned, no guidance of the codebook and no original file; characters that HTML cannot hold become �.</source>
        <translation>Eine Seite ist zum Lesen: Sie enthält keine Verknüpfungen zwischen Zusagen, nicht deren Verlauf, nicht, wer zugewiesen ist, keine Anleitung des Codebuchs und nicht die ursprüngliche Datei; Zeichen, die HTML nicht enthalten kann, werden zu �.</translation>
    </message>
    <message>
        <source>A page or a running head lies outside the text.</source>
        <translation>Eine Seite oder eine Kopfzeile liegt außerhalb des Textes.</translation>
    </message>
    <message>
        <source>A part has no usable label; give it a label without spaces.</source>
        <translation>Ein Teil hat keine brauchbare Bezeichnung; geben Sie ihm eine ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>A passage has no place in the new text yet ({words}); find its words, or give it up.</source>
        <translation>Eine Textstelle hat im neuen Text noch keinen Platz ({words}); suchen Sie ihre Worte oder geben Sie sie auf.</translation>
    </message>
    <message>
        <source>A passage of {where} does not have the words that stand at its place, {start} to {end}.</source>
        <translation>Eine Textstelle von {where} hat nicht die Worte, die an ihrer Stelle stehen, {start} bis {end}.</translation>
    </message>
    <message>
        <source>A print holds no full text, no links between commitments, no history of each, not who is assigned and no guidance of the codebook, and nothing can be taken back from it; it has letters for Latin, Greek and Cyrillic only, and passages of more than 2,000 characters are cut.</source>
        <translation>Ein Ausdruck enthält nicht den ganzen Text, keine Verknüpfungen zwischen Zusagen, nicht deren Verlauf, nicht, wer zugewiesen ist, und keine Anleitung des Codebuchs, und nichts lässt sich daraus zurückholen; er hat nur lateinische, griechische und kyrillische Buchstaben, und Textstellen von mehr als 2.000 Zeichen werden gekürzt.</translation>
    </message>
    <message>
        <source>A reason of the codebook has no id or no name ({id}); give it both.</source>
        <translation>Ein Grund des Codebuchs hat keine Kennung oder keinen Namen ({id}); geben Sie ihm beides.</translation>
    </message>
    <message>
        <source>A spreadsheet cannot hold the source text, where the document comes from, notes, who is assigned, guidance of the codebook, or more than 32,767 characters in a cell; characters that XML cannot hold become �.</source>
        <translation>Eine Tabelle kann weder den Quelltext noch die Herkunft des Dokuments, Notizen, wer zugewiesen ist, die Anleitung des Codebuchs oder mehr als 32.767 Zeichen in einer Zelle enthalten; Zeichen, die XML nicht enthalten kann, werden zu �.</translation>
    </message>
    <message>
        <source>A suggestion that {name} dismissed lies outside the text.</source>
        <translation>Ein Vorschlag, den {name} verworfen hat, liegt außerhalb des Textes.</translation>
    </message>
    <message>
        <source>A table cannot hold the source text, where the document comes from, notes, who is assigned, guidance of the codebook, or of a commitment more than its summary, status and due date; one that responds to several questions is repeated.</source>
        <translation>Eine Tabelle kann weder den Quelltext noch die Herkunft des Dokuments, Notizen, wer zugewiesen ist, oder die Anleitung des Codebuchs enthalten, und von einer Zusage nur Zusammenfassung, Stand und Fälligkeit; eine, die auf mehrere Fragen eingeht, wird wiederholt.</translation>
    </message>
    <message>
        <source>A team needs a coordinator; name another one of {place} first.</source>
        <translation>Ein Team braucht eine Koordination; benennen Sie zuerst eine andere von {place}.</translation>
    </message>
    <message>
        <source>A team&apos;s store needs the extra [team]; install annotator[team].</source>
        <translation>Ein Teamspeicher braucht den Zusatz [team]; installieren Sie annotator[team].</translation>
    </message>
    <message>
        <source>A third way needs its reason in words; say why no side is taken.</source>
        <translation>Ein dritter Weg braucht eine Begründung in Worten; sagen Sie, warum keine Seite gewählt wird.</translation>
    </message>
    <message>
        <source>Acts not sent to a team&apos;s store yet</source>
        <translation>Noch nicht an einen Teamspeicher gesendete Schritte</translation>
    </message>
    <message>
        <source>Add selection</source>
        <translation>Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>All questions have a verdict.</source>
        <translation>Alle Fragen haben ein Urteil.</translation>
    </message>
    <message>
        <source>All reviewers agree on question {id}; say in the comment why the consensus does not, then judge.</source>
        <translation>Alle Beurteilenden sind sich bei Frage {id} einig; sagen Sie im Kommentar, warum der Konsens abweicht, und beurteilen Sie dann.</translation>
    </message>
    <message>
        <source>An act of another version of the program</source>
        <translation>Ein Schritt aus einer anderen Version des Programms</translation>
    </message>
    <message>
        <source>Another document stands at {path} now; save this one elsewhere.</source>
        <translation>Bei {path} steht jetzt ein anderes Dokument; speichern Sie dieses an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Answer marked</source>
        <translation>Antwort markiert</translation>
    </message>
    <message>
        <source>Answer {id}</source>
        <translation>Antwort {id}</translation>
    </message>
    <message>
        <source>Answer {id} claims a question that is not here; correct its claim.</source>
        <translation>Antwort {id} beansprucht eine Frage, die es hier nicht gibt; berichtigen Sie das.</translation>
    </message>
    <message>
        <source>Answer {label} for {questions}</source>
        <translation>Antwort {label} auf {questions}</translation>
    </message>
    <message>
        <source>Answer {label} goes.</source>
        <translation>Antwort {label} fällt weg.</translation>
    </message>
    <message>
        <source>Answer {label} is not for all of {questions} any more.</source>
        <translation>Antwort {label} gilt nicht mehr für alle diese Fragen: {questions}.</translation>
    </message>
    <message>
        <source>Answer {label} marked</source>
        <translation>Antwort {label} markiert</translation>
    </message>
    <message>
        <source>Answer {part}: its label breaks the sequence, or was read with doubt.</source>
        <translation>Antwort {part}: die Bezeichnung bricht die Reihenfolge oder wurde mit Zweifel gelesen.</translation>
    </message>
    <message>
        <source>Answer {part}: where it begins or ends is not sure.</source>
        <translation>Antwort {part}: wo sie beginnt oder endet, ist nicht sicher.</translation>
    </message>
    <message>
        <source>Answer {part}: which questions it answers is not sure.</source>
        <translation>Antwort {part}: welche Fragen sie beantwortet, ist nicht sicher.</translation>
    </message>
    <message>
        <source>Assigned: {names}</source>
        <translation>Zugewiesen: {names}</translation>
    </message>
    <message>
        <source>Assigned: {name}, by {due}</source>
        <translation>Zugewiesen: {name}, bis {due}</translation>
    </message>
    <message>
        <source>Check whether ministers answer what parliament asks.</source>
        <translation>Prüfen, ob Minister beantworten, was das Parlament fragt.</translation>
    </message>
    <message>
        <source>Checked by the official schema of Akoma Ntoso 3.0, strict.</source>
        <translation>Geprüft mit dem offiziellen Schema von Akoma Ntoso 3.0, streng.</translation>
    </message>
    <message>
        <source>Checked by the schema of the program&apos;s own vocabulary, {version}.</source>
        <translation>Geprüft mit dem Schema des programmeigenen Vokabulars, {version}.</translation>
    </message>
    <message>
        <source>Choose a question first.</source>
        <translation>Wählen Sie zuerst eine Frage.</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Grund wählen</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Codebook for qualitative analysis (REFI-QDA)</source>
        <translation>Codebuch für qualitative Analyse (REFI-QDA)</translation>
    </message>
    <message>
        <source>Codebook {name} {version}</source>
        <translation>Codebuch {name} {version}</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohens Kappa</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, linear weights</source>
        <translation>Cohens Kappa, lineare Gewichte</translation>
    </message>
    <message>
        <source>Commitment {id} added</source>
        <translation>Zusage {id} hinzugefügt</translation>
    </message>
    <message>
        <source>Commitment {id} cannot be linked to itself; choose another.</source>
        <translation>Zusage {id} kann nicht mit sich selbst verknüpft werden; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Commitment {id} has no passage.</source>
        <translation>Zusage {id} hat keine Textstelle.</translation>
    </message>
    <message>
        <source>Commitment {id} has no status; choose one.</source>
        <translation>Zusage {id} hat keinen Status; wählen Sie einen.</translation>
    </message>
    <message>
        <source>Commitment {id} is linked ({type}) in a circle, by way of {target}.</source>
        <translation>Zusage {id} ist im Kreis verknüpft ({type}), über {target}.</translation>
    </message>
    <message>
        <source>Commitment {id} is linked ({type}) to {target}, which is not there.</source>
        <translation>Zusage {id} ist verknüpft ({type}) mit {target}, das es nicht gibt.</translation>
    </message>
    <message>
        <source>Commitment {id} is linked to itself ({type}).</source>
        <translation>Zusage {id} ist mit sich selbst verknüpft ({type}).</translation>
    </message>
    <message>
        <source>Commitment {id} is linked to {target} already; choose another.</source>
        <translation>Zusage {id} ist schon mit {target} verknüpft; wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Commitment {id} is not linked to {target}; choose one of its links.</source>
        <translation>Zusage {id} ist nicht mit {target} verknüpft; wählen Sie eine ihrer Verknüpfungen.</translation>
    </message>
    <message>
        <source>Commitment {id} loses its link to {target}, which has no place any more.</source>
        <translation>Zusage {id} verliert ihre Verknüpfung mit {target}, das keinen Platz mehr hat.</translation>
    </message>
    <message>
        <source>Commitment {id} needs a passage; remove the commitment instead.</source>
        <translation>Zusage {id} braucht eine Textstelle; entfernen Sie stattdessen die Zusage.</translation>
    </message>
    <message>
        <source>Commitment {id} removed</source>
        <translation>Zusage {id} entfernt</translation>
    </message>
    <message>
        <source>Commitment {id}: due {day}</source>
        <translation>Zusage {id}: fällig {day}</translation>
    </message>
    <message>
        <source>Commitment {id}: link to {target} removed</source>
        <translation>Zusage {id}: Verknüpfung mit {target} entfernt</translation>
    </message>
    <message>
        <source>Commitment {id}: linked questions</source>
        <translation>Zusage {id}: verknüpfte Fragen</translation>
    </message>
    <message>
        <source>Commitment {id}: linked to {target}</source>
        <translation>Zusage {id}: verknüpft mit {target}</translation>
    </message>
    <message>
        <source>Commitment {id}: passage added</source>
        <translation>Zusage {id}: Textstelle hinzugefügt</translation>
    </message>
    <message>
        <source>Commitment {id}: passage moved</source>
        <translation>Zusage {id}: Textstelle verschoben</translation>
    </message>
    <message>
        <source>Commitment {id}: passage removed</source>
        <translation>Zusage {id}: Textstelle entfernt</translation>
    </message>
    <message>
        <source>Commitment {id}: {field} changed</source>
        <translation>Zusage {id}: {field} geändert</translation>
    </message>
    <message>
        <source>Commitment {id}: {status}</source>
        <translation>Zusage {id}: {status}</translation>
    </message>
    <message>
        <source>Commitment {target} leads back to {id} by links of the same kind; remove one of those first.</source>
        <translation>Zusage {target} führt über Verknüpfungen derselben Art zu {id} zurück; entfernen Sie zuerst eine davon.</translation>
    </message>
    <message>
        <source>Complete since {day}, read only.</source>
        <translation>Abgeschlossen seit {day}, nur lesen.</translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>Abschließen…</translation>
    </message>
    <message>
        <source>Consensus removed</source>
        <translation>Konsens entfernt</translation>
    </message>
    <message>
        <source>Consensus takes a commitment</source>
        <translation>Der Konsens übernimmt eine Zusage</translation>
    </message>
    <message>
        <source>Consensus takes what all agree on: {count}</source>
        <translation>Der Konsens übernimmt, worin alle übereinstimmen: {count}</translation>
    </message>
    <message>
        <source>Consensus {name} started</source>
        <translation>Konsens {name} begonnen</translation>
    </message>
    <message>
        <source>Consensus: a party added</source>
        <translation>Konsens: Beurteilende hinzugefügt</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Daten (JSON)</translation>
    </message>
    <message>
        <source>Days to answer: median {median}, longest {longest} {kind} (documents: {known}, without both dates: {unknown})</source>
        <translation>Zeit bis zur Antwort: Median {median}, längste {longest} {kind} (Dokumente: {known}, ohne beide Daten: {unknown})</translation>
    </message>
    <message>
        <source>Days to answer: unknown, no document states both dates</source>
        <translation>Zeit bis zur Antwort: unbekannt, kein Dokument nennt beide Daten</translation>
    </message>
    <message>
        <source>Defaults for all users of this computer</source>
        <translation>Vorgaben für alle Benutzer dieses Computers</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Document, {field}: {taken} stands; {left} was not taken.</source>
        <translation>Dokument, {field}: {taken} gilt; {left} wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>Document: {name} stated</source>
        <translation>Dokument: {name} angegeben</translation>
    </message>
    <message>
        <source>Documents left out: {count}</source>
        <translation>Ausgelassene Dokumente: {count}</translation>
    </message>
    <message>
        <source>Documents of training rounds, left out of the figures: {count}</source>
        <translation>Dokumente aus Übungsrunden, nicht in den Zahlen: {count}</translation>
    </message>
    <message>
        <source>Documents taken in again: {count}</source>
        <translation>Wieder aufgenommene Dokumente: {count}</translation>
    </message>
    <message>
        <source>Documents whose facts were stated: {count}</source>
        <translation>Dokumente, deren Angaben gemacht wurden: {count}</translation>
    </message>
    <message>
        <source>Documents: {count}</source>
        <translation>Dokumente: {count}</translation>
    </message>
    <message>
        <source>Documents: {documents}, questions: {questions}, judgements: {judgements}</source>
        <translation>Dokumente: {documents}, Fragen: {questions}, Urteile: {judgements}</translation>
    </message>
    <message>
        <source>Each reviewer who is assigned needs a name, and is assigned once; correct the list.</source>
        <translation>Jede zugewiesene Person braucht einen Namen und wird nur einmal zugewiesen; berichtigen Sie die Liste.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Versionen</translation>
    </message>
    <message>
        <source>Every answer claims a question already.</source>
        <translation>Jede Antwort beansprucht bereits eine Frage.</translation>
    </message>
    <message>
        <source>Every question that is shown has a verdict.</source>
        <translation>Jede gezeigte Frage hat ein Urteil.</translation>
    </message>
    <message>
        <source>Everybody reads every document already; name one more reviewer, or leave out the share.</source>
        <translation>Alle lesen schon jedes Dokument; nennen Sie noch jemanden, oder lassen Sie den Anteil weg.</translation>
    </message>
    <message>
        <source>F1, question-to-answer links (links)</source>
        <translation>F1, Verknüpfungen Frage–Antwort (Verknüpfungen)</translation>
    </message>
    <message>
        <source>Files come into a team&apos;s store by annotator team add.</source>
        <translation>Dateien kommen mit annotator team add in einen Teamspeicher.</translation>
    </message>
    <message>
        <source>Files that judge by it now: {count}</source>
        <translation>Dateien, die jetzt danach urteilen: {count}</translation>
    </message>
    <message>
        <source>Findings have no place in it any more: question {id}.</source>
        <translation>Befunde haben darin keinen Platz mehr: Frage {id}.</translation>
    </message>
    <message>
        <source>Findings hidden from other reviewers</source>
        <translation>Befunde vor anderen Prüfenden verborgen</translation>
    </message>
    <message>
        <source>Findings in what several read are hidden from each other until all of them are complete.</source>
        <translation>Befunde in dem, was mehrere lesen, sind voreinander verborgen, bis alle fertig sind.</translation>
    </message>
    <message>
        <source>Findings of {names} are hidden until all are complete.</source>
        <translation>Befunde von {names} sind verborgen, bis alle abgeschlossen sind.</translation>
    </message>
    <message>
        <source>Findings shown to other reviewers</source>
        <translation>Befunde anderen Prüfenden gezeigt</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Fleiss’ Kappa</translation>
    </message>
    <message>
        <source>Groups are in the order of their names: with fewer than {count} judgements each, shares say too little to rank them.</source>
        <translation>Gruppen stehen in der Reihenfolge ihrer Namen: bei weniger als {count} Urteilen je Gruppe sagen Anteile zu wenig für eine Rangfolge.</translation>
    </message>
    <message>
        <source>In a store a status is given by who recorded the commitment; name yours (--address).</source>
        <translation>In einem Teamspeicher gibt den Status, wer die Zusage erfasst hat; nennen Sie Ihre (--address).</translation>
    </message>
    <message>
        <source>Index of folders</source>
        <translation>Index der Ordner</translation>
    </message>
    <message>
        <source>Intervals leave out whole documents in turn, for the questions of one are not independent.</source>
        <translation>Für Intervalle wird reihum ein ganzes Dokument weggelassen, denn die Fragen eines Dokuments sind nicht unabhängig.</translation>
    </message>
    <message>
        <source>It claims no question yet; say which it answers.</source>
        <translation>Sie beansprucht noch keine Frage; sagen Sie, welche sie beantwortet.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Es konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It could not be worked on ({why}).</source>
        <translation>Es konnte nicht bearbeitet werden ({why}).</translation>
    </message>
    <message>
        <source>It fits nothing here.</source>
        <translation>Es passt hier zu nichts.</translation>
    </message>
    <message>
        <source>It introduces its sub-questions, and is not judged itself.</source>
        <translation>Sie leitet ihre Teilfragen ein und wird selbst nicht beurteilt.</translation>
    </message>
    <message>
        <source>It is linked to no question yet; say which it responds to.</source>
        <translation>Sie ist noch mit keiner Frage verknüpft; sagen Sie, auf welche sie sich bezieht.</translation>
    </message>
    <message>
        <source>It is linked to question {question}; its answer claims {others} too.</source>
        <translation>Sie ist mit Frage {question} verknüpft; ihre Antwort beansprucht auch {others}.</translation>
    </message>
    <message>
        <source>It needed the right to make a schema here, no other. Let logins in with: annotator team member add URL LOGIN.</source>
        <translation>Nötig war nur das Recht, hier ein Schema anzulegen. Zulassen: annotator team member add URL LOGIN.</translation>
    </message>
    <message>
        <source>Its wording or answer has changed: look again.</source>
        <translation>Frage oder Antwort hat sich geändert: noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Journals of open files</source>
        <translation>Journale offener Dateien</translation>
    </message>
    <message>
        <source>Kept, but in conflict with what others did: {what}. {why}</source>
        <translation>Aufbewahrt, aber im Widerspruch zu dem, was andere taten: {what}. {why}</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, nominal</source>
        <translation>Krippendorffs Alpha, nominal</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, ordinal</source>
        <translation>Krippendorffs Alpha, ordinal</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, question-to-answer links (links)</source>
        <translation>Krippendorffs Alpha, Verknüpfungen Frage–Antwort (Verknüpfungen)</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, reasons</source>
        <translation>Krippendorffs Alpha, Gründe</translation>
    </message>
    <message>
        <source>Later than {count} {kind}: {share}</source>
        <translation>Später als {count} {kind}: {share}</translation>
    </message>
    <message>
        <source>Layout {name} is deleted.</source>
        <translation>Das Layout {name} ist gelöscht.</translation>
    </message>
    <message>
        <source>Layout {name} is one of yours now.</source>
        <translation>Das Layout {name} gehört jetzt zu Ihren Layouts.</translation>
    </message>
    <message>
        <source>Layout {name}: {questions} questions to judge, {answers} answers.</source>
        <translation>Layout {name}: {questions} zu beurteilende Fragen, {answers} Antworten.</translation>
    </message>
    <message>
        <source>Line {line} has the element {element} in the text, which this version cannot keep; open the file with the program that made it.</source>
        <translation>Zeile {line} hat das Element {element} im Text, das diese Version nicht bewahren kann; öffnen Sie die Datei mit dem Programm, das sie erzeugt hat.</translation>
    </message>
    <message>
        <source>Line {line} has the element {element} within the text, which this version cannot keep; open the file with the program that made it.</source>
        <translation>Zeile {line} hat das Element {element} innerhalb des Textes, das diese Version nicht bewahren kann; öffnen Sie die Datei mit dem Programm, das sie erzeugt hat.</translation>
    </message>
    <message>
        <source>Line {line} of {path}: {count} documents have a file {name}; name one file of the folder.</source>
        <translation>Zeile {line} von {path}: {count} Dokumente haben eine Datei {name}; nennen Sie eine Datei des Ordners.</translation>
    </message>
    <message>
        <source>Line {line} of {path}: {why}</source>
        <translation>Zeile {line} von {path}: {why}</translation>
    </message>
    <message>
        <source>Line {line}: a field of {element} is longer than {limit} characters; open an earlier copy.</source>
        <translation>Zeile {line}: ein Feld von {element} ist länger als {limit} Zeichen; öffnen Sie eine frühere Kopie.</translation>
    </message>
    <message>
        <source>Line {line}: in {element} the value “{value}” of {name} has no meaning here; open an earlier copy of the file.</source>
        <translation>Zeile {line}: in {element} hat der Wert „{value}“ von {name} hier keine Bedeutung; öffnen Sie eine frühere Kopie der Datei.</translation>
    </message>
    <message>
        <source>Line {line}: not valid Akoma Ntoso 3.0: {what}</source>
        <translation>Zeile {line}: kein gültiges Akoma Ntoso 3.0: {what}</translation>
    </message>
    <message>
        <source>Line {line}: text of a question stands after its sub-questions, which this version cannot keep; open the file with the program that made it.</source>
        <translation>Zeile {line}: Text einer Frage steht nach ihren Teilfragen, was diese Version nicht bewahren kann; öffnen Sie die Datei mit dem Programm, das sie erzeugt hat.</translation>
    </message>
    <message>
        <source>Line {line}: the element {element} has no attribute {name}; open an earlier copy of the file.</source>
        <translation>Zeile {line}: das Element {element} hat kein Attribut {name}; öffnen Sie eine frühere Kopie der Datei.</translation>
    </message>
    <message>
        <source>Line {line}: the element {element} holds no {name}; open an earlier copy of the file.</source>
        <translation>Zeile {line}: das Element {element} enthält kein {name}; öffnen Sie eine frühere Kopie der Datei.</translation>
    </message>
    <message>
        <source>Line {line}: {element} is not as vocabulary {version} describes it: {what}</source>
        <translation>Zeile {line}: {element} ist nicht, wie das Vokabular {version} es beschreibt: {what}</translation>
    </message>
    <message>
        <source>Line {line}: {name} of {element} is “{value}”, which is no date; it counts as unknown.</source>
        <translation>Zeile {line}: {name} von {element} ist „{value}“, das ist kein Datum; es gilt als unbekannt.</translation>
    </message>
    <message>
        <source>Linked.</source>
        <translation>Verknüpft.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Look again at question {question}: its wording or answer has changed.</source>
        <translation>Frage {question} noch einmal ansehen: Wortlaut oder Antwort hat sich geändert.</translation>
    </message>
    <message>
        <source>Looking for “{words}” takes too long; make the expression simpler.</source>
        <translation>Die Suche nach „{words}“ dauert zu lange; vereinfachen Sie den Ausdruck.</translation>
    </message>
    <message>
        <source>Mark the beginning of a question and that of an answer; a layout needs both.</source>
        <translation>Markieren Sie den Anfang einer Frage und den einer Antwort; ein Layout braucht beides.</translation>
    </message>
    <message>
        <source>Most questions in {name} have no answer; if it holds answers, Repair in the window finds them.</source>
        <translation>Die meisten Fragen in {name} haben keine Antwort; enthält der Text Antworten, findet Reparieren im Fenster sie.</translation>
    </message>
    <message>
        <source>Name each reviewer once, with commas between them.</source>
        <translation>Nennen Sie jede Person einmal, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Name review files or folders, or a list of them with --files-from.</source>
        <translation>Nennen Sie Prüfungsdateien oder Ordner, oder eine Liste davon mit --files-from.</translation>
    </message>
    <message>
        <source>Name the file to write with -o.</source>
        <translation>Nennen Sie die zu schreibende Datei mit -o.</translation>
    </message>
    <message>
        <source>Name the one commitment that is linked with --address.</source>
        <translation>Nennen Sie mit --address die eine Zusage, die verknüpft wird.</translation>
    </message>
    <message>
        <source>Next: {question}</source>
        <translation>Nächste: {question}</translation>
    </message>
    <message>
        <source>No calendar of {country} is known; give a country as two letters, such as BE, or with a region, GB-ENG.</source>
        <translation>Kein Kalender von {country} ist bekannt; geben Sie ein Land mit zwei Buchstaben an, wie BE, oder mit einer Region, GB-ENG.</translation>
    </message>
    <message>
        <source>No cluster answers at {engine} ({why}); start it, then try again.</source>
        <translation>Unter {engine} antwortet kein Cluster ({why}); starten Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No codebook is pinned here; --pin BOOK.json does.</source>
        <translation>Hier ist kein Codebuch festgelegt; das tut --pin BOOK.json.</translation>
    </message>
    <message>
        <source>No questions were found in {name}; mark them in the window.</source>
        <translation>In {name} wurden keine Fragen gefunden; markieren Sie sie im Fenster.</translation>
    </message>
    <message>
        <source>No reason was given yet; choose one first (R).</source>
        <translation>Es wurde noch kein Grund angegeben; wählen Sie zuerst einen (R).</translation>
    </message>
    <message>
        <source>No sentence of answer {answer} speaks of question {question}.</source>
        <translation>Kein Satz der Antwort {answer} spricht von Frage {question}.</translation>
    </message>
    <message>
        <source>No source has two reviewers here; give reviews of the same source by several reviewers.</source>
        <translation>Keine Quelle hat hier zwei Prüfende; geben Sie Prüfungen derselben Quelle durch mehrere Prüfende an.</translation>
    </message>
    <message>
        <source>No text is selected; select the words first.</source>
        <translation>Kein Text ist markiert; markieren Sie zuerst die Worte.</translation>
    </message>
    <message>
        <source>Nobody is named who reviews; add --reviewer NAME.</source>
        <translation>Es ist niemand genannt, der beurteilt; fügen Sie --reviewer NAME hinzu.</translation>
    </message>
    <message>
        <source>Nobody is named who reviews; open the window once and give your name.</source>
        <translation>Es ist niemand genannt, der prüft; öffnen Sie einmal das Fenster und geben Sie Ihren Namen an.</translation>
    </message>
    <message>
        <source>Nobody is named who reviews; say who does first.</source>
        <translation>Es ist niemand genannt, der beurteilt; sagen Sie zuerst, wer das tut.</translation>
    </message>
    <message>
        <source>Nobody is named who reviews; say who does in the window, or adopt a reviewer.</source>
        <translation>Niemand ist genannt, der beurteilt; sagen Sie im Fenster, wer es tut, oder übernehmen Sie eine Person.</translation>
    </message>
    <message>
        <source>Nobody is waited for in it any more.</source>
        <translation>Auf niemanden wird darin mehr gewartet.</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Notiz hinzugefügt</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Notiz geändert</translation>
    </message>
    <message>
        <source>Note moved</source>
        <translation>Notiz verschoben</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>Note: {note} (at: {words})</source>
        <translation>Notiz: {note} (bei: {words})</translation>
    </message>
    <message>
        <source>Nothing here is to be looked at again.</source>
        <translation>Hier ist nichts noch einmal anzusehen.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Es war nichts installiert.</translation>
    </message>
    <message>
        <source>Nothing was written; leave out --dry-run to deal it so.</source>
        <translation>Nichts wurde geschrieben; lassen Sie --dry-run weg, um es so zu verteilen.</translation>
    </message>
    <message>
        <source>Of the judged ones among them not answered: {share}</source>
        <translation>Davon, soweit beurteilt, nicht beantwortet: {share}</translation>
    </message>
    <message>
        <source>Of {count} documents others&apos; findings may not be seen yet; they are not in these files.</source>
        <translation>Bei {count} Dokumenten dürfen Befunde anderer noch nicht gesehen werden; sie fehlen in diesen Dateien.</translation>
    </message>
    <message>
        <source>On a team&apos;s store this is done one by one.</source>
        <translation>In einem Teamspeicher geschieht das einzeln.</translation>
    </message>
    <message>
        <source>One file for all reviews; for {formats} OUT is a folder where several reviews are given.</source>
        <translation>Eine Datei für alle Prüfungen; für {formats} ist OUT ein Ordner, wenn mehrere Prüfungen angegeben sind.</translation>
    </message>
    <message>
        <source>Only a coordinator of the team does this; ask one.</source>
        <translation>Das tut nur eine Koordination des Teams; fragen Sie dort.</translation>
    </message>
    <message>
        <source>Opened to be read only; nothing can be changed.</source>
        <translation>Nur zum Lesen geöffnet; nichts kann geändert werden.</translation>
    </message>
    <message>
        <source>Overdue among those pending: {share}</source>
        <translation>Überfällig unter den laufenden: {share}</translation>
    </message>
    <message>
        <source>Part {id} cannot be merged with itself; choose the part after it.</source>
        <translation>Teil {id} kann nicht mit sich selbst verbunden werden; wählen Sie den nächsten Teil.</translation>
    </message>
    <message>
        <source>Part {id} cannot be split there; put the cursor between two of its words.</source>
        <translation>Teil {id} kann dort nicht geteilt werden; setzen Sie den Cursor zwischen zwei seiner Wörter.</translation>
    </message>
    <message>
        <source>Part {id} holds no text at its place; mark it again.</source>
        <translation>Teil {id} enthält an seiner Stelle keinen Text; markieren Sie ihn neu.</translation>
    </message>
    <message>
        <source>Pinned: {name} {version}</source>
        <translation>Festgelegt: {name} {version}</translation>
    </message>
    <message>
        <source>Printable report (PDF)</source>
        <translation>Druckbarer Bericht (PDF)</translation>
    </message>
    <message>
        <source>Project for qualitative analysis (REFI-QDA)</source>
        <translation>Projekt für qualitative Analyse (REFI-QDA)</translation>
    </message>
    <message>
        <source>Put the caret in a question first.</source>
        <translation>Setzen Sie den Cursor zuerst in eine Frage.</translation>
    </message>
    <message>
        <source>Put the caret in a question or an answer first.</source>
        <translation>Setzen Sie den Cursor zuerst in eine Frage oder eine Antwort.</translation>
    </message>
    <message>
        <source>Put the caret in an answer first.</source>
        <translation>Setzen Sie den Cursor zuerst in eine Antwort.</translation>
    </message>
    <message>
        <source>Qualitative-data projects know codes on passages only: which answer claims which question, links between commitments, their history and due dates as dates, organisations of reviewers, where the document comes from, who is assigned, guidance of the codebook, and confidence are lost or kept as words.</source>
        <translation>Projekte für qualitative Daten kennen nur Codes an Textstellen: welche Antwort welche Frage beansprucht, Verknüpfungen zwischen Zusagen, deren Verlauf und Fälligkeiten als Daten, Organisationen der Prüfenden, die Herkunft des Dokuments, wer zugewiesen ist, die Anleitung des Codebuchs und die Sicherheit gehen verloren oder bleiben als Worte erhalten.</translation>
    </message>
    <message>
        <source>Question and answer for publishing (Akoma Ntoso)</source>
        <translation>Frage und Antwort zum Veröffentlichen (Akoma Ntoso)</translation>
    </message>
    <message>
        <source>Question marked</source>
        <translation>Frage markiert</translation>
    </message>
    <message>
        <source>Question {id}</source>
        <translation>Frage {id}</translation>
    </message>
    <message>
        <source>Question {id} ({note})</source>
        <translation>Frage {id} ({note})</translation>
    </message>
    <message>
        <source>Question {id} asks nothing by itself; choose its sub-questions.</source>
        <translation>Frage {id} fragt selbst nichts; wählen Sie ihre Teilfragen.</translation>
    </message>
    <message>
        <source>Question {id} asks nothing by itself; judge its sub-questions.</source>
        <translation>Frage {id} fragt selbst nichts; beurteilen Sie ihre Teilfragen.</translation>
    </message>
    <message>
        <source>Question {id} becomes part of {new}: its verdict ({verdict}) gives way to that of question {first}.</source>
        <translation>Frage {id} wird Teil von {new}: ihr Urteil ({verdict}) weicht dem von Frage {first}.</translation>
    </message>
    <message>
        <source>Question {id} goes.</source>
        <translation>Frage {id} fällt weg.</translation>
    </message>
    <message>
        <source>Question {id} has a verdict, though it is not to be judged.</source>
        <translation>Frage {id} hat ein Urteil, obwohl sie nicht zu beurteilen ist.</translation>
    </message>
    <message>
        <source>Question {id} has no place any more: its findings ({verdict}) are lost.</source>
        <translation>Frage {id} hat keinen Platz mehr: ihre Befunde ({verdict}) gehen verloren.</translation>
    </message>
    <message>
        <source>Question {id} has no place any more: its findings ({verdict}; evidence passages: {passages}) are lost.</source>
        <translation>Frage {id} hat keinen Platz mehr: ihre Befunde ({verdict}; Belegstellen: {passages}) gehen verloren.</translation>
    </message>
    <message>
        <source>Question {id} has no place any more: what was noted of it is lost.</source>
        <translation>Frage {id} hat keinen Platz mehr: was dazu notiert war, geht verloren.</translation>
    </message>
    <message>
        <source>Question {id} has the reason {reason}, which belongs to another verdict.</source>
        <translation>Frage {id} hat den Grund {reason}, der zu einem anderen Urteil gehört.</translation>
    </message>
    <message>
        <source>Question {id} has the reason {reason}, which is not in the codebook.</source>
        <translation>Frage {id} hat den Grund {reason}, der nicht im Codebuch steht.</translation>
    </message>
    <message>
        <source>Question {id} is judged twice by {name}.</source>
        <translation>Frage {id} ist von {name} zweimal beurteilt.</translation>
    </message>
    <message>
        <source>Question {id} stands before its parent; choose another parent.</source>
        <translation>Frage {id} steht vor ihrer übergeordneten Frage; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Question {id} stands nowhere in the text; open an earlier copy.</source>
        <translation>Frage {id} steht nirgends im Text; öffnen Sie eine frühere Kopie.</translation>
    </message>
    <message>
        <source>Question {label} marked</source>
        <translation>Frage {label} markiert</translation>
    </message>
    <message>
        <source>Question {part}: its label breaks the sequence, or was read with doubt.</source>
        <translation>Frage {part}: die Bezeichnung bricht die Reihenfolge oder wurde mit Zweifel gelesen.</translation>
    </message>
    <message>
        <source>Question {part}: where it begins or ends is not sure.</source>
        <translation>Frage {part}: wo sie beginnt oder endet, ist nicht sicher.</translation>
    </message>
    <message>
        <source>Question {part}: which answer is its own is not sure.</source>
        <translation>Frage {part}: welche Antwort ihr gehört, ist nicht sicher.</translation>
    </message>
    <message>
        <source>Question {place} of {total}</source>
        <translation>Frage {place} von {total}</translation>
    </message>
    <message>
        <source>Question {question} is a stem</source>
        <translation>Frage {question} ist eine Einleitung</translation>
    </message>
    <message>
        <source>Question {question} is complete.</source>
        <translation>Frage {question} ist vollständig.</translation>
    </message>
    <message>
        <source>Question {question} is judged</source>
        <translation>Frage {question} wird beurteilt</translation>
    </message>
    <message>
        <source>Question {question}: comment</source>
        <translation>Frage {question}: Kommentar</translation>
    </message>
    <message>
        <source>Question {question}: confidence taken back</source>
        <translation>Frage {question}: Sicherheit zurückgenommen</translation>
    </message>
    <message>
        <source>Question {question}: confidence {level}</source>
        <translation>Frage {question}: Sicherheit {level}</translation>
    </message>
    <message>
        <source>Question {question}: consensus decides in a third way</source>
        <translation>Frage {question}: der Konsens entscheidet auf einem dritten Weg</translation>
    </message>
    <message>
        <source>Question {question}: consensus takes one side</source>
        <translation>Frage {question}: der Konsens wählt eine Seite</translation>
    </message>
    <message>
        <source>Question {question}: consensus takes what all agree on</source>
        <translation>Frage {question}: Konsens übernimmt, worin sich alle einig sind</translation>
    </message>
    <message>
        <source>Question {question}: evidence added</source>
        <translation>Frage {question}: Beleg hinzugefügt</translation>
    </message>
    <message>
        <source>Question {question}: evidence moved</source>
        <translation>Frage {question}: Beleg verschoben</translation>
    </message>
    <message>
        <source>Question {question}: evidence removed</source>
        <translation>Frage {question}: Beleg entfernt</translation>
    </message>
    <message>
        <source>Question {question}: reason taken back</source>
        <translation>Frage {question}: Grund zurückgenommen</translation>
    </message>
    <message>
        <source>Question {question}: reason {reason}</source>
        <translation>Frage {question}: Grund {reason}</translation>
    </message>
    <message>
        <source>Question {question}: secondary reasons</source>
        <translation>Frage {question}: weitere Gründe</translation>
    </message>
    <message>
        <source>Question {question}: verdict confirmed</source>
        <translation>Frage {question}: Urteil bestätigt</translation>
    </message>
    <message>
        <source>Question {question}: verdict taken back</source>
        <translation>Frage {question}: Urteil zurückgenommen</translation>
    </message>
    <message>
        <source>Question {question}: verdict {verdict}</source>
        <translation>Frage {question}: Urteil {verdict}</translation>
    </message>
    <message>
        <source>Question {question}: {verdict}, reason {reason}</source>
        <translation>Frage {question}: {verdict}, Grund {reason}</translation>
    </message>
    <message>
        <source>Questions and answers found anew</source>
        <translation>Fragen und Antworten neu gefunden</translation>
    </message>
    <message>
        <source>Questions claimed by a joint answer: {share}</source>
        <translation>Von einer gemeinsamen Antwort beanspruchte Fragen: {share}</translation>
    </message>
    <message>
        <source>Questions to ask again (Word)</source>
        <translation>Erneut zu stellende Fragen (Word)</translation>
    </message>
    <message>
        <source>Reason {reason} does not go with the verdict on question {id}; choose one that does.</source>
        <translation>Grund {reason} passt nicht zum Urteil über Frage {id}; wählen Sie einen passenden.</translation>
    </message>
    <message>
        <source>Reason {reason} does not go with the verdict on question {id}; set the verdict first.</source>
        <translation>Grund {reason} passt nicht zum Urteil über Frage {id}; setzen Sie zuerst das Urteil.</translation>
    </message>
    <message>
        <source>Reasons added to the codebook: {count}.</source>
        <translation>Dem Codebuch hinzugefügte Gründe: {count}.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Wieder öffnen…</translation>
    </message>
    <message>
        <source>Review by {name} started</source>
        <translation>Prüfung von {name} begonnen</translation>
    </message>
    <message>
        <source>Review by {name}, read only.</source>
        <translation>Prüfung von {name}, nur lesen.</translation>
    </message>
    <message>
        <source>Review by {name}: {state}, {judged} of {total} judged</source>
        <translation>Prüfung von {name}: {state}, {judged} von {total} beurteilt</translation>
    </message>
    <message>
        <source>Review by {who}</source>
        <translation>Prüfung von {who}</translation>
    </message>
    <message>
        <source>Review completed</source>
        <translation>Prüfung abgeschlossen</translation>
    </message>
    <message>
        <source>Review taken up again</source>
        <translation>Prüfung wieder aufgenommen</translation>
    </message>
    <message>
        <source>Reviews merged: {names}</source>
        <translation>Prüfungen zusammengeführt: {names}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Several files cannot go to the standard output; name a folder with -o.</source>
        <translation>Mehrere Dateien können nicht in die Standardausgabe; nennen Sie mit -o einen Ordner.</translation>
    </message>
    <message>
        <source>Some documents count more than once: the same text is in several files.</source>
        <translation>Manche Dokumente zählen mehrfach: derselbe Text steht in mehreren Dateien.</translation>
    </message>
    <message>
        <source>Some questions count more than once, and so may commitments: several reviewers judged them and there is no consensus.</source>
        <translation>Manche Fragen zählen mehrfach, und vielleicht auch Zusagen: mehrere Prüfende haben sie beurteilt, und es gibt keinen Konsens.</translation>
    </message>
    <message>
        <source>Something in the review by {name}, which is hidden still, contradicts the file.</source>
        <translation>Etwas in der Beurteilung von {name}, die noch verborgen ist, widerspricht der Datei.</translation>
    </message>
    <message>
        <source>Source replaced by {name}</source>
        <translation>Quelle ersetzt durch {name}</translation>
    </message>
    <message>
        <source>Spreadsheet (Excel, LibreOffice)</source>
        <translation>Tabellenblatt (Excel, LibreOffice)</translation>
    </message>
    <message>
        <source>Statuses set: {count}</source>
        <translation>Gesetzte Stände: {count}</translation>
    </message>
    <message>
        <source>Stem of sub-questions</source>
        <translation>Einleitung von Teilfragen</translation>
    </message>
    <message>
        <source>Suggestion dismissed</source>
        <translation>Vorschlag verworfen</translation>
    </message>
    <message>
        <source>Sure of {sure} of {total} parts.</source>
        <translation>Bei {sure} von {total} Teilen sicher.</translation>
    </message>
    <message>
        <source>Sure of {sure} of {total} parts; look at these first:</source>
        <translation>Bei {sure} von {total} Teilen sicher; sehen Sie zuerst diese an:</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>That passage does not belong to commitment {id}; choose one that does.</source>
        <translation>Diese Textstelle gehört nicht zu Zusage {id}; wählen Sie eine, die dazugehört.</translation>
    </message>
    <message>
        <source>That passage is no evidence for question {id}; choose one that is.</source>
        <translation>Diese Textstelle ist kein Beleg für Frage {id}; wählen Sie eine, die es ist.</translation>
    </message>
    <message>
        <source>That would take in all of {id}; delete it first, or stop before it.</source>
        <translation>Das würde {id} ganz einschließen; löschen Sie es zuerst, oder hören Sie davor auf.</translation>
    </message>
    <message>
        <source>The answer of commitment {id} claims no other question.</source>
        <translation>Die Antwort von Zusage {id} beansprucht keine andere Frage.</translation>
    </message>
    <message>
        <source>The codebook has no reason {id}; choose one from the list.</source>
        <translation>Das Codebuch hat keinen Grund {id}; wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>The codebook has no reasons for this verdict.</source>
        <translation>Das Codebuch hat keine Gründe für dieses Urteil.</translation>
    </message>
    <message>
        <source>The codebook of this computer, {path}, cannot be read ({what}); tell its administrator.</source>
        <translation>Das Codebuch dieses Computers, {path}, kann nicht gelesen werden ({what}); sagen Sie es dem Administrator.</translation>
    </message>
    <message>
        <source>The comment {reference} is not in the file; open an earlier copy of it.</source>
        <translation>Der Kommentar {reference} ist nicht in der Datei; öffnen Sie eine frühere Kopie.</translation>
    </message>
    <message>
        <source>The consensus has all that they agree on already.</source>
        <translation>Der Konsens hat schon alles, worin sie übereinstimmen.</translation>
    </message>
    <message>
        <source>The consensus has this commitment already; choose another.</source>
        <translation>Der Konsens hat diese Zusage schon; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The defaults of this computer, {path}, are passed over ({what}); tell its administrator.</source>
        <translation>Die Vorgaben dieses Computers, {path}, werden übergangen ({what}); sagen Sie es dem Administrator.</translation>
    </message>
    <message>
        <source>The disk of the index {path} takes no log; all works, but slower.</source>
        <translation>Der Datenträger des Index {path} nimmt kein Protokoll an; alles geht, nur langsamer.</translation>
    </message>
    <message>
        <source>The document around the review is Akoma Ntoso {version}, for which no official schema is here; it was not checked, the review in it was.</source>
        <translation>Das Dokument um die Prüfung ist Akoma Ntoso {version}, für das hier kein offizielles Schema vorliegt; es wurde nicht geprüft, die Prüfung darin schon.</translation>
    </message>
    <message>
        <source>The document around the review was not valid before the review came into it:</source>
        <translation>Das Dokument um die Prüfung war schon ungültig, bevor die Prüfung hineinkam:</translation>
    </message>
    <message>
        <source>The earlier version {path} cannot be read ({what}); choose another one.</source>
        <translation>Die frühere Version {path} kann nicht gelesen werden ({what}); wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The encoding of {name} is not known here; open it in an editor and save it as UTF-8.</source>
        <translation>Die Kodierung von {name} ist hier nicht bekannt; öffnen Sie die Datei in einem Editor und speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>The file declares a document type (DOCTYPE), which is not accepted as it can reach for other files; remove that declaration if you trust the file.</source>
        <translation>Die Datei deklariert einen Dokumenttyp (DOCTYPE), was nicht angenommen wird, da er auf andere Dateien greifen kann; entfernen Sie die Deklaration, wenn Sie der Datei trauen.</translation>
    </message>
    <message>
        <source>The file has more than {limit} elements; it is no review.</source>
        <translation>Die Datei hat mehr als {limit} Elemente; sie ist keine Prüfung.</translation>
    </message>
    <message>
        <source>The file has {id} twice; open an earlier copy of it.</source>
        <translation>Die Datei hat {id} zweimal; öffnen Sie eine frühere Kopie.</translation>
    </message>
    <message>
        <source>The file is XML in {encoding}, which is not accepted; save it as UTF-8.</source>
        <translation>Die Datei ist XML in {encoding}, was nicht angenommen wird; speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB; choose a smaller one.</source>
        <translation>Die Datei ist größer als {limit} MB; wählen Sie eine kleinere.</translation>
    </message>
    <message>
        <source>The file is nested more than {limit} levels deep; it is no review.</source>
        <translation>Die Datei ist mehr als {limit} Ebenen tief verschachtelt; sie ist keine Prüfung.</translation>
    </message>
    <message>
        <source>The file is no Akoma Ntoso document any more; open an earlier copy of it.</source>
        <translation>Die Datei ist kein Akoma-Ntoso-Dokument mehr; öffnen Sie eine frühere Kopie.</translation>
    </message>
    <message>
        <source>The file is no well-formed XML (line {line}); open an earlier copy of it, or get a fresh one.</source>
        <translation>Die Datei ist kein wohlgeformtes XML (Zeile {line}); öffnen Sie eine frühere Kopie oder besorgen Sie eine neue.</translation>
    </message>
    <message>
        <source>The file is not what its encoding {encoding} says; open an earlier copy of it, or get a fresh one.</source>
        <translation>Die Datei ist nicht, was ihre Kodierung {encoding} sagt; öffnen Sie eine frühere Kopie oder besorgen Sie eine neue.</translation>
    </message>
    <message>
        <source>The file says nothing of its questions (references); open an earlier copy of it.</source>
        <translation>Die Datei sagt nichts über ihre Fragen (references); öffnen Sie eine frühere Kopie.</translation>
    </message>
    <message>
        <source>The file that says who works here was damaged; it is kept as {path}.</source>
        <translation>Die Datei, die sagt, wer hier arbeitet, war beschädigt; sie ist als {path} aufgehoben.</translation>
    </message>
    <message>
        <source>The files find the questions in different places, and a finding has none in the other file ({what}) Correct the questions in one of the files first.</source>
        <translation>Die Dateien finden die Fragen an verschiedenen Stellen, und ein Befund hat in der anderen Datei keine ({what}) Berichtigen Sie zuerst die Fragen in einer der Dateien.</translation>
    </message>
    <message>
        <source>The files hold two versions of the text, and not every passage is found exactly in the other; relocate {other} to {one} first.</source>
        <translation>Die Dateien enthalten zwei Fassungen des Textes, und nicht jede Stelle findet sich genau so in der anderen; übertragen Sie zuerst {other} auf {one}.</translation>
    </message>
    <message>
        <source>The findings in {name} are hidden until all reviews are complete; count them after that.</source>
        <translation>Die Befunde in {name} sind verborgen, bis alle Prüfungen abgeschlossen sind; zählen Sie sie danach.</translation>
    </message>
    <message>
        <source>The findings in {name} are hidden until all reviews are complete; measure agreement after that.</source>
        <translation>Die Befunde in {name} sind verborgen, bis alle Prüfungen abgeschlossen sind; messen Sie die Übereinstimmung danach.</translation>
    </message>
    <message>
        <source>The findings in {name} are hidden until all reviews are complete; name the reviewer whose own are wanted.</source>
        <translation>Die Befunde in {name} sind verborgen, bis alle Prüfungen abgeschlossen sind; nennen Sie die Person, deren eigene gewünscht sind.</translation>
    </message>
    <message>
        <source>The findings in {path} are hidden until all reviews are complete; they are left out.</source>
        <translation>Die Befunde in {path} sind verborgen, bis alle Prüfungen fertig sind; sie sind ausgelassen.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({what}); choose another name.</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden ({what}); wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The index of this folder was damaged or of another version; it is made anew.</source>
        <translation>Der Index dieses Ordners war beschädigt oder von einer anderen Fassung; er wird neu gemacht.</translation>
    </message>
    <message>
        <source>The index {path} cannot be written ({why}).</source>
        <translation>Der Index {path} kann nicht geschrieben werden ({why}).</translation>
    </message>
    <message>
        <source>The journal {path} cannot be removed ({what}); remove the file by hand.</source>
        <translation>Das Journal {path} kann nicht entfernt werden ({what}); entfernen Sie die Datei von Hand.</translation>
    </message>
    <message>
        <source>The journal {path} is damaged ({what}); nothing can be read of it.</source>
        <translation>Das Journal {path} ist beschädigt ({what}); daraus kann nichts gelesen werden.</translation>
    </message>
    <message>
        <source>The journal {path} is damaged from its first line on; nothing can be read of it.</source>
        <translation>Das Journal {path} ist ab der ersten Zeile beschädigt; nichts daraus ist lesbar.</translation>
    </message>
    <message>
        <source>The journal {path} is of another version of the program ({what}); open it with that one.</source>
        <translation>Das Journal {path} stammt von einer anderen Version des Programms ({what}); öffnen Sie es damit.</translation>
    </message>
    <message>
        <source>The language of {name} is not known; look at what was found, Repair in the window puts it right.</source>
        <translation>Die Sprache von {name} ist nicht bekannt; sehen Sie nach, was gefunden wurde, Reparieren im Fenster stellt es richtig.</translation>
    </message>
    <message>
        <source>The likeliest is question {question}; --for {question} says so.</source>
        <translation>Am wahrscheinlichsten ist Frage {question}; --for {question} sagt das.</translation>
    </message>
    <message>
        <source>The original file kept in this review is damaged; open an earlier copy.</source>
        <translation>Die in dieser Prüfung verwahrte ursprüngliche Datei ist beschädigt; öffnen Sie eine frühere Kopie.</translation>
    </message>
    <message>
        <source>The original file kept in this review was altered (its checksum differs); open an earlier copy.</source>
        <translation>Die in dieser Prüfung verwahrte ursprüngliche Datei wurde verändert (ihre Prüfsumme weicht ab); öffnen Sie eine frühere Kopie.</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>Die Ausgabe</translation>
    </message>
    <message>
        <source>The parts are not in the order of the text; mark them again.</source>
        <translation>Die Teile stehen nicht in der Reihenfolge des Textes; markieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The process that worked on it ended unexpectedly ({why}).</source>
        <translation>Der Prozess, der daran arbeitete, endete unerwartet ({why}).</translation>
    </message>
    <message>
        <source>The program made a mistake ({what}); report it from the menu Help.</source>
        <translation>Das Programm hat einen Fehler gemacht ({what}); melden Sie ihn über das Menü Hilfe.</translation>
    </message>
    <message>
        <source>The program&apos;s file {name} is missing; install the program again.</source>
        <translation>Die Datei {name} des Programms fehlt; installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The questions and answers in this file contradict each other ({what}) Open an earlier copy of it.</source>
        <translation>Die Fragen und Antworten in dieser Datei widersprechen einander ({what}) Öffnen Sie eine frühere Kopie.</translation>
    </message>
    <message>
        <source>The reason {id} is given in this file, but the codebook {name} {version} does not have it; say which of its reasons takes its place.</source>
        <translation>Der Grund {id} ist in dieser Datei angegeben, aber das Codebuch {name} {version} hat ihn nicht; sagen Sie, welcher seiner Gründe an seine Stelle tritt.</translation>
    </message>
    <message>
        <source>The reason {id} means something else in the codebook {name} {version}; say which of its reasons takes its place.</source>
        <translation>Der Grund {id} bedeutet im Codebuch {name} {version} etwas anderes; sagen Sie, welcher seiner Gründe an die Stelle tritt.</translation>
    </message>
    <message>
        <source>The reason {id} means two things in the files; where it is “{label}” it is {new} now.</source>
        <translation>Der Grund {id} bedeutet in den Dateien zweierlei; wo er „{label}“ ist, heißt er jetzt {new}.</translation>
    </message>
    <message>
        <source>The reason {id} would go to {new}, which belongs to another verdict; choose one for the same verdict.</source>
        <translation>Der Grund {id} ginge an {new}, der zu einem anderen Urteil gehört; wählen Sie einen für dasselbe Urteil.</translation>
    </message>
    <message>
        <source>The review is complete; take it up again to change it (menu Review).</source>
        <translation>Die Prüfung ist abgeschlossen; nehmen Sie sie wieder auf, um sie zu ändern (Menü Prüfung).</translation>
    </message>
    <message>
        <source>The reviewers do not agree on question {id}; take a side, or decide in a third way.</source>
        <translation>Die Beurteilenden sind sich bei Frage {id} nicht einig; übernehmen Sie eine Seite, oder entscheiden Sie auf einem dritten Weg.</translation>
    </message>
    <message>
        <source>The reviews are hidden from each other until all are complete; complete them first.</source>
        <translation>Die Prüfungen sind voreinander verborgen, bis alle abgeschlossen sind; schließen Sie sie zuerst ab.</translation>
    </message>
    <message>
        <source>The reviews to be joined are of another text; relocate them to this one first.</source>
        <translation>Die zu vereinenden Prüfungen gehören zu einem anderen Text; übertragen Sie sie zuerst auf diesen.</translation>
    </message>
    <message>
        <source>The reviews to be joined are of other questions and answers than those of this text.</source>
        <translation>Die zusammenzuführenden Prüfungen betreffen andere Fragen und Antworten als die dieses Textes.</translation>
    </message>
    <message>
        <source>The server of {place} has no such login; its administrator makes one (CREATE ROLE … LOGIN).</source>
        <translation>Der Server von {place} hat keine solche Anmeldung; seine Verwaltung legt eine an (CREATE ROLE … LOGIN).</translation>
    </message>
    <message>
        <source>The server of {place} is too old; PostgreSQL 15 or newer is needed.</source>
        <translation>Der Server von {place} ist zu alt; PostgreSQL 15 oder neuer ist nötig.</translation>
    </message>
    <message>
        <source>The source is no Akoma Ntoso document, so that no review can be put into it.</source>
        <translation>Die Quelle ist kein Akoma-Ntoso-Dokument, sodass keine Prüfung hineingesetzt werden kann.</translation>
    </message>
    <message>
        <source>The source text in this review was altered (its checksum differs), so that passages may no longer fit; open an earlier copy, or import the source again.</source>
        <translation>Der Quelltext in dieser Prüfung wurde verändert (die Prüfsumme weicht ab), sodass Textstellen vielleicht nicht mehr passen; öffnen Sie eine frühere Kopie oder importieren Sie die Quelle neu.</translation>
    </message>
    <message>
        <source>The source text, or the file it was read from, is another one.</source>
        <translation>Der Quelltext, oder die Datei, aus der er gelesen wurde, ist ein anderer.</translation>
    </message>
    <message>
        <source>The store has no document {id}; look at the list again.</source>
        <translation>Der Speicher hat kein Dokument {id}; sehen Sie die Liste noch einmal an.</translation>
    </message>
    <message>
        <source>The store {place} cannot be reached now ({why}); your work is kept here.</source>
        <translation>Der Speicher {place} ist jetzt nicht erreichbar ({why}); Ihre Arbeit wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>The store {place} does not let you do this; ask a coordinator of the team.</source>
        <translation>Der Speicher {place} lässt Sie das nicht tun; fragen Sie die Koordination des Teams.</translation>
    </message>
    <message>
        <source>The store {place} has no such document; look at the list again.</source>
        <translation>Der Speicher {place} hat kein solches Dokument; sehen Sie die Liste noch einmal an.</translation>
    </message>
    <message>
        <source>The store {place} is of an earlier version; its owner upgrades it with annotator team init.</source>
        <translation>Der Speicher {place} ist von einer früheren Version; wem er gehört, erneuert ihn mit annotator team init.</translation>
    </message>
    <message>
        <source>The store {place} refuses this ({why}).</source>
        <translation>Der Speicher {place} lehnt das ab ({why}).</translation>
    </message>
    <message>
        <source>The store {place} was made by a newer version of the program; update this one.</source>
        <translation>Der Speicher {place} stammt von einer neueren Version des Programms; aktualisieren Sie dieses.</translation>
    </message>
    <message>
        <source>The text has {length} characters; {place} is not in it.</source>
        <translation>Der Text hat {length} Zeichen; {place} liegt nicht darin.</translation>
    </message>
    <message>
        <source>The text looks like your layout {names}; --layout NAME finds questions and answers by it.</source>
        <translation>Der Text ähnelt Ihrem Layout {names}; --layout NAME findet Fragen und Antworten danach.</translation>
    </message>
    <message>
        <source>The title lies outside the text; mark it again.</source>
        <translation>Der Titel liegt außerhalb des Textes; markieren Sie ihn neu.</translation>
    </message>
    <message>
        <source>The two files are not of the same source ({one}, {other}: their checksums differ), but have the same words; say that they are of one document to join them (--same-document).</source>
        <translation>Die beiden Dateien sind nicht von derselben Quelle ({one}, {other}: ihre Prüfsummen weichen ab), haben aber dieselben Wörter; sagen Sie, dass sie zu einem Dokument gehören, um sie zusammenzuführen (--same-document).</translation>
    </message>
    <message>
        <source>The two files are not of the same source ({one}, {other}: their checksums differ); relocate one of them to the source of the other first.</source>
        <translation>Die beiden Dateien sind nicht von derselben Quelle ({one}, {other}: ihre Prüfsummen weichen ab); übertragen Sie zuerst eine auf die Quelle der anderen.</translation>
    </message>
    <message>
        <source>The verdict stands</source>
        <translation>Urteil bleibt</translation>
    </message>
    <message>
        <source>The version before this one could not be kept ({what}).</source>
        <translation>Die vorige Fassung konnte nicht aufbewahrt werden ({what}).</translation>
    </message>
    <message>
        <source>The window needs Qt, which is not installed; run pip install PySide6-Essentials, or see annotator --help for the command line.</source>
        <translation>Das Fenster braucht Qt, das nicht installiert ist; führen Sie pip install PySide6-Essentials aus oder sehen Sie mit annotator --help die Befehlszeile an.</translation>
    </message>
    <message>
        <source>The window needs libraries that are not here ({what}); on Debian run apt-get install {packages}, or see annotator --help for the command line.</source>
        <translation>Das Fenster braucht Bibliotheken, die fehlen ({what}); führen Sie unter Debian apt-get install {packages} aus oder sehen Sie mit annotator --help die Befehlszeile an.</translation>
    </message>
    <message>
        <source>The wording of part {id} begins outside it; mark it again.</source>
        <translation>Der Wortlaut von Teil {id} beginnt außerhalb; markieren Sie ihn neu.</translation>
    </message>
    <message>
        <source>The words stand in no answer that was found.</source>
        <translation>Die Wörter stehen in keiner gefundenen Antwort.</translation>
    </message>
    <message>
        <source>The words stand in question {id}, for which no answer was found.</source>
        <translation>Die Wörter stehen in Frage {id}, zu der keine Antwort gefunden wurde.</translation>
    </message>
    <message>
        <source>The words stand in question {id}.</source>
        <translation>Die Wörter stehen in Frage {id}.</translation>
    </message>
    <message>
        <source>The work of {name} is not in the file; open an earlier copy of it.</source>
        <translation>Die Arbeit von {name} ist nicht in der Datei; öffnen Sie eine frühere Kopie.</translation>
    </message>
    <message>
        <source>There are no layouts yet; annotator layout learn makes one.</source>
        <translation>Es gibt noch keine Layouts; annotator layout learn erstellt eines.</translation>
    </message>
    <message>
        <source>There are too few documents (fewer than {needed}) for intervals: the questions of one document are not independent.</source>
        <translation>Es sind zu wenige Dokumente (weniger als {needed}) für Intervalle: Die Fragen eines Dokuments sind nicht unabhängig.</translation>
    </message>
    <message>
        <source>There are too few documents ({count}, fewer than {needed}) for intervals: the questions of one document are not independent.</source>
        <translation>Es sind zu wenige Dokumente ({count}, weniger als {needed}) für Intervalle: Die Fragen eines Dokuments sind nicht unabhängig.</translation>
    </message>
    <message>
        <source>There are too few units ({units}, fewer than {needed}) to rely on these numbers.</source>
        <translation>Es gibt zu wenige Einheiten ({units}, weniger als {needed}), um sich auf diese Zahlen zu verlassen.</translation>
    </message>
    <message>
        <source>There are {count} reviewers; give each document to 1 up to that many of them.</source>
        <translation>Es gibt {count} Personen; geben Sie jedes Dokument an 1 bis so viele von ihnen.</translation>
    </message>
    <message>
        <source>There is a batch {name} already; choose another name, or give, take back or close that one.</source>
        <translation>Es gibt schon ein Paket {name}; wählen Sie einen anderen Namen, oder geben Sie jenes weiter, nehmen Sie es zurück oder schließen Sie es.</translation>
    </message>
    <message>
        <source>There is a commitment {id} already; add it under another id.</source>
        <translation>Es gibt schon eine Zusage {id}; fügen Sie sie unter anderer Kennung hinzu.</translation>
    </message>
    <message>
        <source>There is a layout {name} already; remove it first, or choose another name.</source>
        <translation>Es gibt schon ein Layout {name}; löschen Sie es zuerst, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a note {id} already; add it under another id.</source>
        <translation>Es gibt schon eine Notiz {id}; fügen Sie sie unter anderer Kennung hinzu.</translation>
    </message>
    <message>
        <source>There is another part between {one} and {other}; merge neighbours only.</source>
        <translation>Zwischen {one} und {other} steht ein anderer Teil; verbinden Sie nur Nachbarn.</translation>
    </message>
    <message>
        <source>There is no answer {id} here; choose one from the list.</source>
        <translation>Es gibt hier keine Antwort {id}; wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>There is no batch {name} here; there are: {known}.</source>
        <translation>Hier gibt es kein Paket {name}; es gibt: {known}.</translation>
    </message>
    <message>
        <source>There is no command annotator beside {python}; install the program with pip and try again.</source>
        <translation>Neben {python} gibt es keinen Befehl annotator; installieren Sie das Programm mit pip und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no commitment {address} here; see annotator register --json for those there are.</source>
        <translation>Hier gibt es keine Zusage {address}; annotator register --json zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>There is no commitment {id}; choose one from the list.</source>
        <translation>Es gibt keine Zusage {id}; wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>There is no consensus here; start one first.</source>
        <translation>Hier gibt es keinen Konsens; beginnen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>There is no display for the window: start annotator on a desktop, or over ssh -X. On a bare Debian 12 it needs these packages as well: {packages}. Without a window, annotator import makes a review file and annotator --help tells the rest.</source>
        <translation>Für das Fenster gibt es keine Anzeige: starten Sie annotator auf einem Desktop oder über ssh -X. Auf einem schlanken Debian 12 sind außerdem diese Pakete nötig: {packages}. Ohne Fenster legt annotator import eine Prüfdatei an; annotator --help erklärt das Weitere.</translation>
    </message>
    <message>
        <source>There is no document to deal; choose other rows.</source>
        <translation>Es gibt kein Dokument zu verteilen; wählen Sie andere Zeilen.</translation>
    </message>
    <message>
        <source>There is no export to {format}; choose one of: {known}.</source>
        <translation>Es gibt keinen Export nach {format}; wählen Sie aus: {known}.</translation>
    </message>
    <message>
        <source>There is no file {name} in this folder; check the name.</source>
        <translation>In diesem Ordner gibt es keine Datei {name}; prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>There is no file {path}; check the name, or choose another file.</source>
        <translation>Es gibt keine Datei {path}; prüfen Sie den Namen oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>There is no folder {folder}; choose another place.</source>
        <translation>Es gibt keinen Ordner {folder}; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no layout {name}; annotator layout list shows those there are.</source>
        <translation>Es gibt kein Layout {name}; annotator layout list zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>There is no note {id}; choose one from the list.</source>
        <translation>Es gibt keine Notiz {id}; wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>There is no part after this one to merge it with.</source>
        <translation>Nach diesem Teil kommt keiner, mit dem er verbunden werden kann.</translation>
    </message>
    <message>
        <source>There is no question {id} here; choose one from the list.</source>
        <translation>Es gibt hier keine Frage {id}; wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>There is no review by {id} in this file; start one first.</source>
        <translation>In dieser Datei gibt es keine Prüfung von {id}; beginnen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>There is no review by {name} in this file; see annotator show for who has one.</source>
        <translation>Es gibt keine Beurteilung von {name} in dieser Datei; annotator show sagt, wer eine hat.</translation>
    </message>
    <message>
        <source>There is no review here; import sources first, or name a folder with review files.</source>
        <translation>Hier gibt es keine Prüfung; importieren Sie zuerst Quellen, oder nennen Sie einen Ordner mit Prüfungsdateien.</translation>
    </message>
    <message>
        <source>There is no such document; see annotator team status for those there are.</source>
        <translation>Ein solches Dokument gibt es nicht; siehe annotator team status.</translation>
    </message>
    <message>
        <source>There is no team&apos;s store in {place}; its owner makes one with annotator team init.</source>
        <translation>In {place} ist kein Teamspeicher; wem die Datenbank gehört, legt ihn mit annotator team init an.</translation>
    </message>
    <message>
        <source>These words are of question {id}; select words of an answer.</source>
        <translation>Diese Wörter gehören zu Frage {id}; wählen Sie Wörter einer Antwort.</translation>
    </message>
    <message>
        <source>This Akoma Ntoso file is no review of a written question; choose a review, or a source text to import.</source>
        <translation>Diese Akoma-Ntoso-Datei ist keine Prüfung einer schriftlichen Anfrage; wählen Sie eine Prüfung oder einen Quelltext zum Importieren.</translation>
    </message>
    <message>
        <source>This Akoma Ntoso file was not made by this program, and holds no review; import it to begin one.</source>
        <translation>Diese Akoma-Ntoso-Datei stammt nicht von diesem Programm und enthält keine Prüfung; importieren Sie sie, um eine zu beginnen.</translation>
    </message>
    <message>
        <source>This XML file is no review (it begins with {element}); choose a review, or a source text to import.</source>
        <translation>Diese XML-Datei ist keine Prüfung (sie beginnt mit {element}); wählen Sie eine Prüfung oder einen Quelltext zum Importieren.</translation>
    </message>
    <message>
        <source>This codebook holds verdicts, reasons and types of commitments with their definitions in one language; it holds no text, no findings and no guidance.</source>
        <translation>Dieses Codebuch enthält Urteile, Gründe und Arten von Zusagen mit ihren Definitionen in einer Sprache; es enthält keinen Text, keine Befunde und keine Anleitung.</translation>
    </message>
    <message>
        <source>This form holds the findings and the wording of questions and answers, not the rest of the source text, who is assigned, or labels and guidance of the codebook.</source>
        <translation>Diese Form enthält die Befunde und den Wortlaut von Fragen und Antworten, nicht den übrigen Quelltext, wer zugewiesen ist, oder Namen und Anleitung des Codebuchs.</translation>
    </message>
    <message>
        <source>This is more than {place} takes at once (8 MB); divide it.</source>
        <translation>Das ist mehr, als {place} auf einmal annimmt (8 MB); teilen Sie es.</translation>
    </message>
    <message>
        <source>This is no codebook ({what}); choose a codebook file.</source>
        <translation>Das ist kein Codebuch ({what}); wählen Sie eine Codebuch-Datei.</translation>
    </message>
    <message>
        <source>This is the review by {name}, to read; choose your own above the list to work on it.</source>
        <translation>Das ist die Prüfung von {name}, zum Lesen; wählen Sie über der Liste Ihre eigene, um daran zu arbeiten.</translation>
    </message>
    <message>
        <source>This letter holds only the questions found not or partly answered, each with a draft that a person must correct; commitments and all other findings are left out.</source>
        <translation>Dieser Brief enthält nur die nicht oder teilweise beantworteten Fragen, jede mit einem Entwurf, den ein Mensch berichtigen muss; Zusagen und alle anderen Befunde fehlen.</translation>
    </message>
    <message>
        <source>This passage belongs to commitment {id} already; select another.</source>
        <translation>Diese Textstelle gehört schon zu Zusage {id}; markieren Sie eine andere.</translation>
    </message>
    <message>
        <source>This passage is evidence for question {id} already; select another.</source>
        <translation>Diese Textstelle ist schon Beleg für Frage {id}; markieren Sie eine andere.</translation>
    </message>
    <message>
        <source>This review is in another version of Akoma Ntoso ({namespace}) than it was saved in; open an earlier copy of it.</source>
        <translation>Diese Prüfung ist in einer anderen Version von Akoma Ntoso ({namespace}) als der, in der sie gespeichert wurde; öffnen Sie eine frühere Kopie.</translation>
    </message>
    <message>
        <source>This review was saved by a newer version of the program (vocabulary {version}, known here is {known}); open it with that version. Nothing was changed.</source>
        <translation>Diese Prüfung wurde von einer neueren Version des Programms gespeichert (Vokabular {version}, hier bekannt ist {known}); öffnen Sie sie mit dieser Version. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This system has no desktop entries ({system}); they are for Linux. Start the program by its command.</source>
        <translation>Dieses System kennt keine Desktop-Einträge ({system}); sie sind für Linux. Starten Sie das Programm über seinen Befehl.</translation>
    </message>
    <message>
        <source>This version does not know it; update the program.</source>
        <translation>Diese Version kennt es nicht; aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Dies wurde abgebrochen.</translation>
    </message>
    <message>
        <source>To do: evidence.</source>
        <translation>Zu tun: Beleg.</translation>
    </message>
    <message>
        <source>To do: reason, evidence.</source>
        <translation>Zu tun: Grund, Beleg.</translation>
    </message>
    <message>
        <source>To do: reason.</source>
        <translation>Zu tun: Grund.</translation>
    </message>
    <message>
        <source>To do: verdict. Press 1, 2 or 3.</source>
        <translation>Zu tun: Urteil. Drücken Sie 1, 2 oder 3.</translation>
    </message>
    <message>
        <source>Too many longer words hold this; not all of them were looked for. Type more letters.</source>
        <translation>Zu viele längere Wörter enthalten dies; nicht alle wurden gesucht. Geben Sie mehr Buchstaben ein.</translation>
    </message>
    <message>
        <source>Two parts have the same label; give one of them another label.</source>
        <translation>Zwei Teile haben dieselbe Bezeichnung; geben Sie einem davon eine andere.</translation>
    </message>
    <message>
        <source>Two parts overlap at character {start}; move the boundary of one of them first.</source>
        <translation>Zwei Teile überschneiden sich bei Zeichen {start}; verschieben Sie zuerst die Grenze eines davon.</translation>
    </message>
    <message>
        <source>Two reasons of the codebook have the id {id}; give each its own.</source>
        <translation>Zwei Gründe des Codebuchs haben die Kennung {id}; geben Sie jedem eine eigene.</translation>
    </message>
    <message>
        <source>Two reviews in this file are by the same reviewer; keep one of them.</source>
        <translation>Zwei Prüfungen in dieser Datei sind von derselben Person; behalten Sie eine davon.</translation>
    </message>
    <message>
        <source>Web Annotations (JSON-LD)</source>
        <translation>Web Annotations (JSON-LD)</translation>
    </message>
    <message>
        <source>Web Annotations point to the source text without holding it, and leave out the facts of the document, which answer claims which question, organisations of reviewers, who is assigned, the history of commitments, labels and guidance of the codebook, and questions that nobody has judged.</source>
        <translation>Web Annotations verweisen auf den Quelltext, ohne ihn zu enthalten, und lassen die Angaben zum Dokument weg, welche Antwort welche Frage beansprucht, Organisationen der Prüfenden, wer zugewiesen ist, den Verlauf der Zusagen, Namen und Anleitung des Codebuchs sowie Fragen, die niemand beurteilt hat.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Who sent it may not do this; a coordinator can.</source>
        <translation>Wer es gesendet hat, darf das nicht; eine Koordination schon.</translation>
    </message>
    <message>
        <source>You are no member of the team of {place}, or have no right to this; ask a coordinator.</source>
        <translation>Sie sind kein Mitglied des Teams von {place} oder haben kein Recht dazu; fragen Sie die Koordination.</translation>
    </message>
    <message>
        <source>You are no member of the team of {place}, or no longer; ask a coordinator to add you.</source>
        <translation>Sie sind kein Mitglied des Teams von {place}, oder nicht mehr; bitten Sie die Koordination, Sie aufzunehmen.</translation>
    </message>
    <message>
        <source>You may only read in this team&apos;s store; ask a coordinator.</source>
        <translation>Sie dürfen in diesem Teamspeicher nur lesen; fragen Sie die Koordination.</translation>
    </message>
    <message>
        <source>You review as {name} ({id}) from now on.</source>
        <translation>Sie beurteilen von nun an als {name} ({id}).</translation>
    </message>
    <message>
        <source>You review {name} yourself; others&apos; findings can be merged once it is complete.</source>
        <translation>Sie prüfen {name} selbst; Befunde anderer können zusammengeführt werden, wenn alles abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Your edits are not kept safe while you work ({what}); save now, and make room on the disk.</source>
        <translation>Ihre Änderungen werden während der Arbeit nicht gesichert ({what}); speichern Sie jetzt und schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Your review is not complete; go on with it.</source>
        <translation>Ihre Prüfung ist nicht abgeschlossen; fahren Sie damit fort.</translation>
    </message>
    <message>
        <source>Your settings were damaged; they are kept as {path}, and all is as at first.</source>
        <translation>Ihre Einstellungen waren beschädigt; sie sind als {path} aufbewahrt, und alles ist wie am Anfang.</translation>
    </message>
    <message>
        <source>Your settings were not kept: the folder {folder} cannot be made ({what}); check its permissions.</source>
        <translation>Ihre Einstellungen wurden nicht gesichert: der Ordner {folder} kann nicht angelegt werden ({what}); prüfen Sie seine Rechte.</translation>
    </message>
    <message>
        <source>Your settings {path} cannot be read ({what}); they are left alone.</source>
        <translation>Ihre Einstellungen {path} können nicht gelesen werden ({what}); sie bleiben unberührt.</translation>
    </message>
    <message>
        <source>a day is needed, as 2026-12-31</source>
        <translation>ein Tag wird gebraucht, etwa 2026-12-31</translation>
    </message>
    <message>
        <source>a file that names review files, a line each</source>
        <translation>eine Datei, die Prüfungsdateien nennt, eine je Zeile</translation>
    </message>
    <message>
        <source>a layout as a file of its own, for others</source>
        <translation>ein Layout als eigene Datei, für andere</translation>
    </message>
    <message>
        <source>a number of days of 1 or more is needed</source>
        <translation>eine Zahl von Tagen ab 1 ist nötig</translation>
    </message>
    <message>
        <source>a question that the answer claims, where its label does not say so</source>
        <translation>eine Frage, die die Antwort beansprucht, wo die Bezeichnung es nicht sagt</translation>
    </message>
    <message>
        <source>a review on a corrected version of its source</source>
        <translation>eine Prüfung auf einer korrigierten Fassung ihrer Quelle</translation>
    </message>
    <message>
        <source>a share from 0 to 1 is needed, as 0.2</source>
        <translation>ein Anteil von 0 bis 1 ist nötig, wie 0.2</translation>
    </message>
    <message>
        <source>a source file becomes a review file</source>
        <translation>aus einer Quelldatei eine Prüfdatei machen</translation>
    </message>
    <message>
        <source>a store on PostgreSQL that several people work on</source>
        <translation>ein Speicher auf PostgreSQL, an dem mehrere arbeiten</translation>
    </message>
    <message>
        <source>a table (CSV) with a column file, and columns such as number, minister, asker, asked, answered, theme</source>
        <translation>eine Tabelle (CSV) mit einer Spalte file und Spalten wie number, minister, asker, asked, answered, theme</translation>
    </message>
    <message>
        <source>a training round: it is kept out of figures</source>
        <translation>eine Übungsrunde: sie zählt in keiner Zahl mit</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>zuständige Stelle</translation>
    </message>
    <message>
        <source>all chose the same, so that chance would agree as well</source>
        <translation>alle wählten dasselbe, der Zufall würde also ebenso übereinstimmen</translation>
    </message>
    <message>
        <source>alpha for unitizing, commitments (passages)</source>
        <translation>Alpha für Segmente, Zusagen (Textstellen)</translation>
    </message>
    <message>
        <source>alpha for unitizing, evidence (passages)</source>
        <translation>Alpha für Segmente, Belege (Textstellen)</translation>
    </message>
    <message>
        <source>also write how each figure was made, to be repeated</source>
        <translation>auch schreiben, wie jede Zahl entstand, zum Wiederholen</translation>
    </message>
    <message>
        <source>also write the measures as a table</source>
        <translation>die Maße auch als Tabelle schreiben</translation>
    </message>
    <message>
        <source>annotator [FILE ...] opens the window. Exit codes: 0 done, 1 findings, 2 wrong usage or unreadable.</source>
        <translation>annotator [FILE ...] öffnet das Fenster. Rückgabewerte: 0 erledigt, 1 Befunde, 2 falscher Aufruf oder unlesbar.</translation>
    </message>
    <message>
        <source>another draw; the same gives the same</source>
        <translation>eine andere Ziehung; dieselbe gibt dasselbe</translation>
    </message>
    <message>
        <source>answer {labels}</source>
        <translation>Antwort {labels}</translation>
    </message>
    <message>
        <source>answer {label}</source>
        <translation>Antwort {label}</translation>
    </message>
    <message>
        <source>answer {label}, paragraph {paragraph}</source>
        <translation>Antwort {label}, Absatz {paragraph}</translation>
    </message>
    <message>
        <source>answer {label}, with {others}</source>
        <translation>Antwort {label}, mit {others}</translation>
    </message>
    <message>
        <source>answered on</source>
        <translation>beantwortet am</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>ungefähr</translation>
    </message>
    <message>
        <source>as JSON, for other programs</source>
        <translation>als JSON, für andere Programme</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>gestellt von</translation>
    </message>
    <message>
        <source>asked on</source>
        <translation>gestellt am</translation>
    </message>
    <message>
        <source>begin of the wording</source>
        <translation>Beginn des Wortlauts</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>gehört zu</translation>
    </message>
    <message>
        <source>between the cells of csv: one sign, or tab</source>
        <translation>zwischen den Zellen von csv: ein Zeichen, oder tab</translation>
    </message>
    <message>
        <source>by which day</source>
        <translation>bis zu welchem Tag</translation>
    </message>
    <message>
        <source>characters {start} to {end}</source>
        <translation>Zeichen {start} bis {end}</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>commitment {id}</source>
        <translation>Zusage {id}</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>copy the files there first, and make the figures of the copies</source>
        <translation>die Dateien zuerst dorthin kopieren und die Zahlen aus den Kopien berechnen</translation>
    </message>
    <message>
        <source>counts and shares over reviews</source>
        <translation>Zahlen und Anteile über Prüfungen</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>deal what no batch has yet to these reviewers</source>
        <translation>verteilen, was noch in keinem Paket ist, an diese Personen</translation>
    </message>
    <message>
        <source>declared for</source>
        <translation>angegeben für</translation>
    </message>
    <message>
        <source>delete a layout</source>
        <translation>ein Layout löschen</translation>
    </message>
    <message>
        <source>documents that are no work of a folder, and why</source>
        <translation>Dokumente, die keine Arbeit eines Ordners sind, und warum</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>due date as written</source>
        <translation>Fälligkeit wie geschrieben</translation>
    </message>
    <message>
        <source>earlier reasons</source>
        <translation>frühere Gründe</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>facts of many documents, from a table</source>
        <translation>Angaben vieler Dokumente, aus einer Tabelle</translation>
    </message>
    <message>
        <source>files with the same words are of one document</source>
        <translation>Dateien mit denselben Wörtern gehören zu einem Dokument</translation>
    </message>
    <message>
        <source>find questions and answers by one of your layouts</source>
        <translation>Fragen und Antworten nach einem Ihrer Layouts finden</translation>
    </message>
    <message>
        <source>follow-up, if its condition holds</source>
        <translation>Folgefrage, falls ihre Bedingung gilt</translation>
    </message>
    <message>
        <source>give those listed this status</source>
        <translation>den aufgeführten diesen Stand geben</translation>
    </message>
    <message>
        <source>give up what is found nowhere</source>
        <translation>aufgeben, was nirgends gefunden wird</translation>
    </message>
    <message>
        <source>give what the one has not begun to the other</source>
        <translation>was die eine nicht begonnen hat, der anderen geben</translation>
    </message>
    <message>
        <source>have all files judge by this codebook</source>
        <translation>alle Dateien nach diesem Codebuch urteilen lassen</translation>
    </message>
    <message>
        <source>have files in the store, merged with what is there</source>
        <translation>Dateien in den Speicher geben, zusammengeführt mit dem, was da ist</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>how a parliament lays questions and answers out, by example</source>
        <translation>wie ein Parlament Fragen und Antworten anordnet, nach Beispiel</translation>
    </message>
    <message>
        <source>how far reviewers of the same sources agree</source>
        <translation>wie weit Prüfende derselben Quellen übereinstimmen</translation>
    </message>
    <message>
        <source>how many processes read them</source>
        <translation>wie viele Prozesse sie lesen</translation>
    </message>
    <message>
        <source>how many reviewers a document has</source>
        <translation>wie viele Personen ein Dokument bekommt</translation>
    </message>
    <message>
        <source>import many files, folders and ZIP files into a folder or a team&apos;s store</source>
        <translation>viele Dateien, Ordner und ZIP-Dateien in einen Ordner oder in die Ablage eines Teams importieren</translation>
    </message>
    <message>
        <source>is judged</source>
        <translation>wird beurteilt</translation>
    </message>
    <message>
        <source>its entry, its icon and the type of its files, for you alone</source>
        <translation>Eintrag, Symbol und Dateityp, für Sie allein</translation>
    </message>
    <message>
        <source>its label, where that is not printed before the words</source>
        <translation>die Bezeichnung, wo sie nicht vor den Wörtern gedruckt steht</translation>
    </message>
    <message>
        <source>its number or letter, as show prints it</source>
        <translation>Nummer oder Buchstabe, wie show sie zeigt</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>learn a layout from marked places of a source file</source>
        <translation>ein Layout aus markierten Stellen einer Quelldatei lernen</translation>
    </message>
    <message>
        <source>leave out Saturdays and Sundays</source>
        <translation>ohne Samstage und Sonntage</translation>
    </message>
    <message>
        <source>leave out its holidays too: two letters, such as BE, or with a region, such as GB-ENG</source>
        <translation>auch dessen Feiertage auslassen: zwei Buchstaben, wie BE, oder mit einer Region, wie GB-ENG</translation>
    </message>
    <message>
        <source>legislature</source>
        <translation>Wahlperiode</translation>
    </message>
    <message>
        <source>let a login in no more</source>
        <translation>eine Anmeldung nicht mehr zulassen</translation>
    </message>
    <message>
        <source>let a login in, or give it another name or duty</source>
        <translation>eine Anmeldung zulassen, oder ihr einen anderen Namen oder eine andere Aufgabe geben</translation>
    </message>
    <message>
        <source>let a login of the server in, or no longer</source>
        <translation>eine Anmeldung des Servers zulassen, oder nicht mehr</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>list promises that may be the same one made again</source>
        <translation>Zusagen auflisten, die dieselbe noch einmal sein können</translation>
    </message>
    <message>
        <source>logins or names of members</source>
        <translation>Anmeldungen oder Namen von Mitgliedern</translation>
    </message>
    <message>
        <source>look in these only</source>
        <translation>nur darin suchen</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>make a store, or bring an older one up to date</source>
        <translation>einen Speicher anlegen, oder einen älteren erneuern</translation>
    </message>
    <message>
        <source>minister</source>
        <translation>Minister</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no answer claims it</source>
        <translation>keine Antwort beansprucht sie</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>no question</source>
        <translation>keine Frage</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>Nr. {number}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not every document has the same reviewers</source>
        <translation>nicht jedes Dokument hat dieselben Prüfer</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht zu beurteilender Teil</translation>
    </message>
    <message>
        <source>note {id}</source>
        <translation>Notiz {id}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>of a text or web page that does not say it, such as cp1252, iso8859-15, mac-roman, cp850</source>
        <translation>eines Textes oder einer Webseite ohne Angabe, etwa cp1252, iso8859-15, mac-roman, cp850</translation>
    </message>
    <message>
        <source>of the reviewer, where reviews of hers are in files</source>
        <translation>der prüfenden Person, wenn es Prüfungen von ihr in Dateien gibt</translation>
    </message>
    <message>
        <source>offer it for PDF, DOCX and the other texts it reads too; it may become the first choice for them</source>
        <translation>es auch für PDF, DOCX und die anderen lesbaren Texte anbieten; es kann dafür zur ersten Wahl werden</translation>
    </message>
    <message>
        <source>on a condition</source>
        <translation>unter Bedingung</translation>
    </message>
    <message>
        <source>one document of a file that holds several, such as a bulletin</source>
        <translation>ein Dokument aus einer Datei mit mehreren, etwa einem Bulletin</translation>
    </message>
    <message>
        <source>one of {names} is needed</source>
        <translation>eines von {names} wird gebraucht</translation>
    </message>
    <message>
        <source>one of: {formats}</source>
        <translation>eines von: {formats}</translation>
    </message>
    <message>
        <source>one sign is needed, or tab</source>
        <translation>ein Zeichen ist nötig, oder tab</translation>
    </message>
    <message>
        <source>only answers of this minister</source>
        <translation>nur Antworten dieses Ministers</translation>
    </message>
    <message>
        <source>only documents in this state</source>
        <translation>nur Dokumente in diesem Stand</translation>
    </message>
    <message>
        <source>only of this commitment</source>
        <translation>nur für diese Zusage</translation>
    </message>
    <message>
        <source>only show what would be given</source>
        <translation>nur zeigen, was gegeben würde</translation>
    </message>
    <message>
        <source>only those due before that day</source>
        <translation>nur mit Frist vor diesem Tag</translation>
    </message>
    <message>
        <source>only those of this status</source>
        <translation>nur mit diesem Stand</translation>
    </message>
    <message>
        <source>only those of this type</source>
        <translation>nur die dieser Art</translation>
    </message>
    <message>
        <source>only those that are overdue</source>
        <translation>nur überfällige</translation>
    </message>
    <message>
        <source>only those that this actor is to do</source>
        <translation>nur die, die dieser Akteur tun soll</translation>
    </message>
    <message>
        <source>only those whose due date was moved</source>
        <translation>nur die, deren Frist verschoben wurde</translation>
    </message>
    <message>
        <source>only what this reviewer is to review</source>
        <translation>nur, was diese Person prüfen soll</translation>
    </message>
    <message>
        <source>other reasons</source>
        <translation>weitere Gründe</translation>
    </message>
    <message>
        <source>outside of questions and answers</source>
        <translation>außerhalb von Fragen und Antworten</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <source>pages {first} to {last}</source>
        <translation>Seiten {first} bis {last}</translation>
    </message>
    <message>
        <source>parliament</source>
        <translation>Parlament</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>percent agreement</source>
        <translation>prozentuale Übereinstimmung</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>print what the program does</source>
        <translation>ausgeben, was das Programm tut</translation>
    </message>
    <message>
        <source>print why questions and answers were found so; writes no file</source>
        <translation>ausgeben, warum Fragen und Antworten so gefunden wurden; schreibt keine Datei</translation>
    </message>
    <message>
        <source>question {id}</source>
        <translation>Frage {id}</translation>
    </message>
    <message>
        <source>question {label}</source>
        <translation>Frage {label}</translation>
    </message>
    <message>
        <source>questions: {questions}, answers: {answers}</source>
        <translation>Fragen: {questions}, Antworten: {answers}</translation>
    </message>
    <message>
        <source>read them on a cluster</source>
        <translation>auf einem Cluster lesen</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>replace {path} where it is there already</source>
        <translation>{path} ersetzen, wo es schon da ist</translation>
    </message>
    <message>
        <source>review on this computer as the one in that file</source>
        <translation>auf diesem Rechner als die Person aus der Datei beurteilen</translation>
    </message>
    <message>
        <source>say that the one of --address repeats, fulfils, extends... another (its address) or a document</source>
        <translation>sagen, dass die von --address eine andere (ihre Adresse) oder ein Dokument wiederholt, erfüllt, verlängert...</translation>
    </message>
    <message>
        <source>say what was found again as JSON</source>
        <translation>als JSON ausgeben, was wiedergefunden wurde</translation>
    </message>
    <message>
        <source>say where the review is to be written: -o OUT.xml</source>
        <translation>geben Sie an, wohin die Prüfung geschrieben werden soll: -o OUT.xml</translation>
    </message>
    <message>
        <source>say where the reviews of several files are to be written: --into FOLDER</source>
        <translation>sagen Sie, wohin die Prüfungen mehrerer Dateien geschrieben werden: --into ORDNER</translation>
    </message>
    <message>
        <source>say who should review</source>
        <translation>sagen, wer prüfen soll</translation>
    </message>
    <message>
        <source>schema and integrity, one line a finding</source>
        <translation>Schema und Unversehrtheit, eine Zeile je Befund</translation>
    </message>
    <message>
        <source>several reviews of one source become one file</source>
        <translation>mehrere Prüfungen einer Quelle in einer Datei</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>take a layout from a file, or the one that a review carries</source>
        <translation>ein Layout aus einer Datei nehmen, oder das, das eine Beurteilung mitführt</translation>
    </message>
    <message>
        <source>take it all back</source>
        <translation>alles zurücknehmen</translation>
    </message>
    <message>
        <source>take similar words that are not sure</source>
        <translation>ähnliche, nicht sichere Wörter übernehmen</translation>
    </message>
    <message>
        <source>take the name out of the list of members too</source>
        <translation>auch den Namen aus der Mitgliederliste nehmen</translation>
    </message>
    <message>
        <source>take them away</source>
        <translation>sie entfernen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>that of what is printed and of a report (else that of the environment, and of the document)</source>
        <translation>die der Ausgabe und eines Berichts (sonst die der Umgebung und des Dokuments)</translation>
    </message>
    <message>
        <source>the commitments of the documents of folders</source>
        <translation>die Zusagen in den Dokumenten von Ordnern</translation>
    </message>
    <message>
        <source>the day by which it should be reviewed</source>
        <translation>der Tag, bis zu dem geprüft sein soll</translation>
    </message>
    <message>
        <source>the day to which their due date is moved</source>
        <translation>der Tag, auf den ihre Frist verschoben ist</translation>
    </message>
    <message>
        <source>the document that shows it</source>
        <translation>das Dokument, das es zeigt</translation>
    </message>
    <message>
        <source>the documents of folders, and how far each is</source>
        <translation>die Dokumente von Ordnern, und wie weit jedes ist</translation>
    </message>
    <message>
        <source>the file that the source was read from, byte for byte</source>
        <translation>die Datei, aus der die Quelle gelesen wurde, Byte für Byte</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>die zu schreibende Datei</translation>
    </message>
    <message>
        <source>the findings in another form</source>
        <translation>die Befunde in anderer Form</translation>
    </message>
    <message>
        <source>the id of a reason of the codebook</source>
        <translation>die Id eines Grundes aus dem Codebuch</translation>
    </message>
    <message>
        <source>the layouts that you have</source>
        <translation>die Layouts, die Sie haben</translation>
    </message>
    <message>
        <source>the legal term for an answer</source>
        <translation>die gesetzliche Frist für eine Antwort</translation>
    </message>
    <message>
        <source>the one codebook of a folder; a new version laid over all</source>
        <translation>das eine Codebuch eines Ordners; eine neue Fassung über alle gelegt</translation>
    </message>
    <message>
        <source>the place of a passage in characters, as show --json has it</source>
        <translation>die Stelle einer Passage in Zeichen, wie show --json sie angibt</translation>
    </message>
    <message>
        <source>the program among the applications of a Linux desktop</source>
        <translation>das Programm unter den Anwendungen einer Linux-Oberfläche</translation>
    </message>
    <message>
        <source>the reason that takes the place of one that it has not</source>
        <translation>der Grund, der an die Stelle eines fehlenden tritt</translation>
    </message>
    <message>
        <source>the reviewer&apos;s own words</source>
        <translation>die eigenen Worte der Beurteilenden</translation>
    </message>
    <message>
        <source>the same pseudonym for a coder everywhere; the words of comments stay</source>
        <translation>überall dasselbe Pseudonym für eine Person; die Worte der Bemerkungen bleiben</translation>
    </message>
    <message>
        <source>the same reviewer on several computers</source>
        <translation>dieselbe Person auf mehreren Rechnern</translation>
    </message>
    <message>
        <source>the share of the documents that one more reads, 0 to 1, drawn evenly over ministers</source>
        <translation>der Anteil der Dokumente, die eine Person mehr liest, 0 bis 1, gleichmäßig über Minister gezogen</translation>
    </message>
    <message>
        <source>the source text, as it was</source>
        <translation>der Quelltext, wie er war</translation>
    </message>
    <message>
        <source>the verdict on a question</source>
        <translation>das Urteil über eine Frage</translation>
    </message>
    <message>
        <source>their names or ids; all where none is</source>
        <translation>ihre Namen oder Kennungen; alle, wo keine steht</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>there is nothing that two reviewers did</source>
        <translation>es gibt nichts, was zwei Prüfer getan haben</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>to be looked at again</source>
        <translation>erneut anzusehen</translation>
    </message>
    <message>
        <source>token F1, commitments (words)</source>
        <translation>F1 je Wort, Zusagen (Wörter)</translation>
    </message>
    <message>
        <source>token F1, evidence (words)</source>
        <translation>F1 je Wort, Belege (Wörter)</translation>
    </message>
    <message>
        <source>two numbers are needed, START-END, the first the smaller one</source>
        <translation>zwei Zahlen werden gebraucht, ANFANG-ENDE, die erste die kleinere</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>undefined (0 of 0)</source>
        <translation>unbestimmt (0 von 0)</translation>
    </message>
    <message>
        <source>undefined (n = {count})</source>
        <translation>unbestimmt (n = {count})</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>wait for nobody any more</source>
        <translation>auf niemanden mehr warten</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>what is in a layout</source>
        <translation>was in einem Layout steht</translation>
    </message>
    <message>
        <source>what is in a review file</source>
        <translation>was in einer Prüfdatei steht</translation>
    </message>
    <message>
        <source>what it responds to, where that is not what its answer claims</source>
        <translation>worauf sie sich bezieht, wenn das nicht ist, was die Antwort beansprucht</translation>
    </message>
    <message>
        <source>what may be a commitment, evidence, or not spoken of</source>
        <translation>was eine Zusage, ein Beleg oder unbesprochen sein kann</translation>
    </message>
    <message>
        <source>what the batch is called</source>
        <translation>wie das Paket heißt</translation>
    </message>
    <message>
        <source>what the reviewer is called</source>
        <translation>wie die prüfende Person heißt</translation>
    </message>
    <message>
        <source>what the words are</source>
        <translation>was die Wörter sind</translation>
    </message>
    <message>
        <source>what to call the layout</source>
        <translation>wie das Layout heißen soll</translation>
    </message>
    <message>
        <source>what you are called there</source>
        <translation>wie Sie dort heißen</translation>
    </message>
    <message>
        <source>when it is due: a day in any form, such as 2026-12-31 or 31/12/2026</source>
        <translation>Fälligkeit: ein Tag in beliebiger Form, etwa 2026-12-31 oder 31.12.2026</translation>
    </message>
    <message>
        <source>where one begins: its first words as printed, or its place in characters</source>
        <translation>wo eine beginnt: die ersten Worte wie gedruckt, oder die Stelle in Zeichen</translation>
    </message>
    <message>
        <source>where settings, journals and earlier versions are</source>
        <translation>wo Einstellungen, Journale und frühere Versionen liegen</translation>
    </message>
    <message>
        <source>where words occur in the documents of folders</source>
        <translation>wo Wörter in den Dokumenten von Ordnern vorkommen</translation>
    </message>
    <message>
        <source>who is to review which documents of a folder, in batches</source>
        <translation>wer welche Dokumente eines Ordners prüft, in Paketen</translation>
    </message>
    <message>
        <source>who reviews (else as in the window); NAME#ID where two have the name</source>
        <translation>wer beurteilt (sonst wie im Fenster); NAME#ID, wo zwei so heißen</translation>
    </message>
    <message>
        <source>who reviews on this computer, as a small file or on the terminal</source>
        <translation>wer auf diesem Rechner beurteilt, als kleine Datei oder im Terminal</translation>
    </message>
    <message>
        <source>who works here, and how far they are</source>
        <translation>wer hier arbeitet, und wie weit sie sind</translation>
    </message>
    <message>
        <source>whose findings, where they are hidden from others</source>
        <translation>wessen Befunde, wo sie vor anderen verborgen sind</translation>
    </message>
    <message>
        <source>why, for all of them</source>
        <translation>warum, für alle</translation>
    </message>
    <message>
        <source>why; without it they are taken in again</source>
        <translation>warum; ohne das werden sie wieder aufgenommen</translation>
    </message>
    <message>
        <source>words are a question or an answer</source>
        <translation>Wörter sind eine Frage oder eine Antwort</translation>
    </message>
    <message>
        <source>words of the answer are a commitment</source>
        <translation>Wörter der Antwort sind eine Zusage</translation>
    </message>
    <message>
        <source>words of the text that prove it; several times for several passages</source>
        <translation>Wörter aus dem Text, die es belegen; mehrmals für mehrere Passagen</translation>
    </message>
    <message>
        <source>words of the text, that stand there once</source>
        <translation>Wörter aus dem Text, die dort einmal stehen</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>write it in this format</source>
        <translation>in diesem Format schreiben</translation>
    </message>
    <message>
        <source>write the documents as review files</source>
        <translation>die Dokumente als Prüfdateien schreiben</translation>
    </message>
    <message>
        <source>write what came of each as a table</source>
        <translation>als Tabelle schreiben, was aus jedem wurde</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{answer} declared for {questions}</source>
        <translation>{answer} ausgewiesen für {questions}</translation>
    </message>
    <message>
        <source>{copy} holds other work on this document by a reviewer of it; join them: annotator merge {path} {other} -o OUT.xml</source>
        <translation>{copy} enthält andere Arbeit an diesem Dokument von jemandem, der es prüft; zusammenführen: annotator merge {path} {other} -o OUT.xml</translation>
    </message>
    <message>
        <source>{count} attachments were left out.</source>
        <translation>{count} Anhänge wurden weggelassen.</translation>
    </message>
    <message>
        <source>{count} bytes are not {encoding} and stand as � (the first in line {line}).</source>
        <translation>{count} Bytes sind kein {encoding} und stehen als � da (das erste in Zeile {line}).</translation>
    </message>
    <message>
        <source>{count} embedded sheets, charts or objects were left out.</source>
        <translation>{count} eingebettete Tabellen, Diagramme oder Objekte wurden weggelassen.</translation>
    </message>
    <message>
        <source>{count} letters have no meaning in the file and stand as � (the first is character {place}).</source>
        <translation>{count} Buchstaben haben in der Datei keine Bedeutung und stehen als � da (der erste ist Zeichen {place}).</translation>
    </message>
    <message>
        <source>{count} letters may be others: the encoding is not sure ({encoding} was taken); choose it.</source>
        <translation>{count} Buchstaben sind vielleicht andere: Die Kodierung ist nicht sicher ({encoding} wurde genommen); wählen Sie sie.</translation>
    </message>
    <message>
        <source>{count} pictures with no text were left out.</source>
        <translation>{count} Bilder ohne Text wurden weggelassen.</translation>
    </message>
    <message>
        <source>{count} questions: confidence {level}</source>
        <translation>{count} Fragen: Sicherheit {level}</translation>
    </message>
    <message>
        <source>{count} questions: verdict confirmed</source>
        <translation>{count} Fragen: Urteil bestätigt</translation>
    </message>
    <message>
        <source>{count} questions: verdict taken back</source>
        <translation>{count} Fragen: Urteil zurückgenommen</translation>
    </message>
    <message>
        <source>{count} questions: verdict {verdict}</source>
        <translation>{count} Fragen: Urteil {verdict}</translation>
    </message>
    <message>
        <source>{count} questions: {verdict}, reason {reason}</source>
        <translation>{count} Fragen: {verdict}, Grund {reason}</translation>
    </message>
    <message>
        <source>{count} reviewers here are called {name}; choose one of {choices}.</source>
        <translation>{count} Beurteilende heißen hier {name}; wählen Sie eines von {choices}.</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{engine} is no engine; give one as dask://HOST:PORT.</source>
        <translation>{engine} ist kein Rechenverbund; geben Sie einen als dask://HOST:PORT an.</translation>
    </message>
    <message>
        <source>{file}</source>
        <translation>{file}</translation>
    </message>
    <message>
        <source>{first} (rows) and {second} (columns):</source>
        <translation>{first} (Zeilen) und {second} (Spalten):</translation>
    </message>
    <message>
        <source>{line} (settled by the consensus)</source>
        <translation>{line} (im Konsens entschieden)</translation>
    </message>
    <message>
        <source>{login} is no member any more; the findings stay.</source>
        <translation>{login} ist kein Mitglied mehr; die Befunde bleiben.</translation>
    </message>
    <message>
        <source>{login}: {name} is a member ({duty}).</source>
        <translation>{login}: {name} ist Mitglied ({duty}).</translation>
    </message>
    <message>
        <source>{names}; questions judged by two or more: {units}, documents: {documents}</source>
        <translation>{names}; von zwei oder mehr beurteilte Fragen: {units}, Dokumente: {documents}</translation>
    </message>
    <message>
        <source>{name} cannot be published yet: {facts} are lacking; state them.</source>
        <translation>{name} kann noch nicht veröffentlicht werden: {facts} fehlen; geben Sie sie an.</translation>
    </message>
    <message>
        <source>{name} declares entities that nest or reach for other files, which are not opened; save its content as plain text first.</source>
        <translation>{name} deklariert Entitäten, die verschachtelt sind oder auf andere Dateien greifen, die nicht geöffnet werden; speichern Sie den Inhalt zuerst als reinen Text.</translation>
    </message>
    <message>
        <source>{name} has a review in this file already; go on with that one.</source>
        <translation>{name} hat in dieser Datei schon eine Prüfung; fahren Sie damit fort.</translation>
    </message>
    <message>
        <source>{name} has more than {limit} pages; split it, and open the part that holds the question.</source>
        <translation>{name} hat mehr als {limit} Seiten; teilen Sie es und öffnen Sie den Teil mit der Frage.</translation>
    </message>
    <message>
        <source>{name} has no document of {batch} that is not begun and can be given on.</source>
        <translation>{name} hat von {batch} kein Dokument, das nicht begonnen ist und weitergegeben werden kann.</translation>
    </message>
    <message>
        <source>{name} has not judged question {id}; take another side, or decide in a third way.</source>
        <translation>{name} hat Frage {id} nicht beurteilt; wählen Sie eine andere Seite oder entscheiden Sie auf einem dritten Weg.</translation>
    </message>
    <message>
        <source>{name} has this file open too; the next save there joins this.</source>
        <translation>{name} hat diese Datei auch geöffnet; das nächste Speichern dort führt dies zusammen.</translation>
    </message>
    <message>
        <source>{name} has two commitments {id}.</source>
        <translation>{name} hat zwei Zusagen {id}.</translation>
    </message>
    <message>
        <source>{name} has two notes {id}.</source>
        <translation>{name} hat zwei Notizen {id}.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} MB of markup; split it, or save its content as plain text.</source>
        <translation>{name} enthält mehr als {limit} MB Auszeichnung; teilen Sie es oder speichern Sie den Inhalt als reinen Text.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} million characters of text; split it, and open the part with the question.</source>
        <translation>{name} enthält mehr als {limit} Millionen Zeichen Text; teilen Sie es und öffnen Sie den Teil mit der Frage.</translation>
    </message>
    <message>
        <source>{name} holds no document {number}; choose one from 1 to {count}.</source>
        <translation>{name} enthält kein Dokument {number}; wählen Sie eines von 1 bis {count}.</translation>
    </message>
    <message>
        <source>{name} holds no layout; export it again where it came from.</source>
        <translation>{name} enthält kein Layout; exportieren Sie es dort neu, woher es stammt.</translation>
    </message>
    <message>
        <source>{name} holds no text; choose a document that holds the question.</source>
        <translation>{name} enthält keinen Text; wählen Sie ein Dokument mit der Frage.</translation>
    </message>
    <message>
        <source>{name} holds no text; choose a file that holds the question and its answer.</source>
        <translation>{name} enthält keinen Text; wählen Sie eine Datei mit der Frage und ihrer Antwort.</translation>
    </message>
    <message>
        <source>{name} holds only white space; choose a file that holds the question and its answer.</source>
        <translation>{name} enthält nur Leerraum; wählen Sie eine Datei mit der Frage und ihrer Antwort.</translation>
    </message>
    <message>
        <source>{name} in {path} cannot be unpacked ({why}); unpack it with another program.</source>
        <translation>{name} in {path} kann nicht entpackt werden ({why}); entpacken Sie es mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>{name} is XML in {encoding}, which cannot be read; save it as UTF-8.</source>
        <translation>{name} ist XML in {encoding}, das nicht gelesen werden kann; speichern Sie es als UTF-8.</translation>
    </message>
    <message>
        <source>{name} is a ZIP archive; unpack it, and choose the document in it.</source>
        <translation>{name} ist ein ZIP-Archiv; entpacken Sie es und wählen Sie das Dokument darin.</translation>
    </message>
    <message>
        <source>{name} is a consensus itself; choose reviews that are one reviewer&apos;s own.</source>
        <translation>{name} ist selbst ein Konsens; wählen Sie Prüfungen je einer Person.</translation>
    </message>
    <message>
        <source>{name} is a damaged message; save it again from the mail program, or as plain text.</source>
        <translation>{name} ist eine beschädigte Nachricht; speichern Sie sie im Mailprogramm noch einmal, oder als reinen Text.</translation>
    </message>
    <message>
        <source>{name} is a document of Pages, Numbers or Keynote; export it as Word or PDF, and open that.</source>
        <translation>{name} ist ein Dokument von Pages, Numbers oder Keynote; exportieren Sie es als Word oder PDF, und öffnen Sie das.</translation>
    </message>
    <message>
        <source>{name} is a message without text; open what is attached to it.</source>
        <translation>{name} ist eine Nachricht ohne Text; öffnen Sie, was ihr angehängt ist.</translation>
    </message>
    <message>
        <source>{name} is a party to this consensus already; choose another.</source>
        <translation>{name} ist an diesem Konsens bereits beteiligt; wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>{name} is a presentation; save it as PDF, and open that.</source>
        <translation>{name} ist eine Präsentation; speichern Sie sie als PDF, und öffnen Sie das.</translation>
    </message>
    <message>
        <source>{name} is a review that carries no layout; take one that was read by a layout.</source>
        <translation>{name} ist eine Beurteilung ohne Layout; nehmen Sie eine, die nach einem Layout gelesen wurde.</translation>
    </message>
    <message>
        <source>{name} is a saved message without a web page in it; save the page as HTML.</source>
        <translation>{name} ist eine gespeicherte Nachricht ohne Webseite; speichern Sie die Seite als HTML.</translation>
    </message>
    <message>
        <source>{name} is a scan: its pages are pictures without text; run text recognition (OCR) over it, and open what that makes.</source>
        <translation>{name} ist ein Scan: die Seiten sind Bilder ohne Text; wenden Sie Texterkennung (OCR) an und öffnen Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet; copy the question and its answer into a document, or save it as PDF.</source>
        <translation>{name} ist eine Tabelle; kopieren Sie Frage und Antwort in ein Dokument, oder speichern Sie sie als PDF.</translation>
    </message>
    <message>
        <source>{name} is an e-book; copy its text into a document, and open that.</source>
        <translation>{name} ist ein E-Book; kopieren Sie seinen Text in ein Dokument, und öffnen Sie das.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read as PDF; get a fresh copy, or print it to a new PDF.</source>
        <translation>{name} ist beschädigt und kann nicht als PDF gelesen werden; besorgen Sie eine neue Kopie oder drucken Sie es in eine neue PDF.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read as RTF; open it in a word processor, and save it as DOCX.</source>
        <translation>{name} ist beschädigt und kann nicht als RTF gelesen werden; öffnen Sie es in einer Textverarbeitung und speichern Sie es als DOCX.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read; open it in a word processor and save it again, or get a fresh copy.</source>
        <translation>{name} ist beschädigt und kann nicht gelesen werden; öffnen Sie es in einer Textverarbeitung und speichern Sie es neu, oder besorgen Sie eine neue Kopie.</translation>
    </message>
    <message>
        <source>{name} is damaged, or needs more memory than a document should; get a fresh copy, or its plain text.</source>
        <translation>{name} ist beschädigt oder braucht mehr Speicher, als ein Dokument sollte; besorgen Sie eine neue Kopie oder den reinen Text.</translation>
    </message>
    <message>
        <source>{name} is damaged: it is marked as {encoding}, but byte {place} is not; get a fresh copy.</source>
        <translation>{name} ist beschädigt: es ist als {encoding} gekennzeichnet, aber Byte {place} ist es nicht; besorgen Sie eine neue Kopie.</translation>
    </message>
    <message>
        <source>{name} is empty; choose a file that holds the question and its answer.</source>
        <translation>{name} ist leer; wählen Sie eine Datei mit der Frage und ihrer Antwort.</translation>
    </message>
    <message>
        <source>{name} is encrypted; open it with its password and save it without.</source>
        <translation>{name} ist verschlüsselt; öffnen Sie es mit dem Passwort und speichern Sie es ohne.</translation>
    </message>
    <message>
        <source>{name} is in the old Word format, which cannot be read; open it in Word or LibreOffice, save it as DOCX, and open that.</source>
        <translation>{name} ist im alten Word-Format, das nicht gelesen werden kann; öffnen Sie es in Word oder LibreOffice, speichern Sie es als DOCX und öffnen Sie dieses.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB; split it first.</source>
        <translation>{name} ist größer als {limit} MB; teilen Sie es zuerst.</translation>
    </message>
    <message>
        <source>{name} is nested more than {limit} levels deep; save its content as plain text first.</source>
        <translation>{name} ist mehr als {limit} Ebenen tief verschachtelt; speichern Sie den Inhalt zuerst als reinen Text.</translation>
    </message>
    <message>
        <source>{name} is no Akoma Ntoso document; choose one, or a source text.</source>
        <translation>{name} ist kein Akoma-Ntoso-Dokument; wählen Sie eines oder einen Quelltext.</translation>
    </message>
    <message>
        <source>{name} is no consensus; start one first.</source>
        <translation>{name} ist kein Konsens; beginnen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>{name} is no encoding that is known here</source>
        <translation>{name} ist keine hier bekannte Kodierung</translation>
    </message>
    <message>
        <source>{name} is no name for a layout; use letters, digits, spaces, dots and hyphens.</source>
        <translation>{name} ist kein Name für ein Layout; verwenden Sie Buchstaben, Ziffern, Leerzeichen, Punkte und Bindestriche.</translation>
    </message>
    <message>
        <source>{name} is no party to this consensus; take the side of one who is.</source>
        <translation>{name} ist an diesem Konsens nicht beteiligt; wählen Sie die Seite von jemandem, der es ist.</translation>
    </message>
    <message>
        <source>{name} is no well-formed XML (line {line}); get a fresh copy, or save its content as plain text.</source>
        <translation>{name} ist kein wohlgeformtes XML (Zeile {line}); besorgen Sie eine neue Kopie oder speichern Sie den Inhalt als reinen Text.</translation>
    </message>
    <message>
        <source>{name} is not one member; see annotator team status for their logins.</source>
        <translation>{name} ist nicht ein Mitglied; siehe annotator team status für die Anmeldungen.</translation>
    </message>
    <message>
        <source>{name} is not text ({format}); choose the text of the question and its answer.</source>
        <translation>{name} ist kein Text ({format}); wählen Sie den Text der Frage und ihrer Antwort.</translation>
    </message>
    <message>
        <source>{name} is not text: it holds zero bytes; choose a text file.</source>
        <translation>{name} ist kein Text: es enthält Nullbytes; wählen Sie eine Textdatei.</translation>
    </message>
    <message>
        <source>{name} is not text; choose a text file.</source>
        <translation>{name} ist kein Text; wählen Sie eine Textdatei.</translation>
    </message>
    <message>
        <source>{name} is not what its encoding {encoding} says; get a fresh copy, or save it as UTF-8.</source>
        <translation>{name} ist nicht, was seine Kodierung {encoding} sagt; besorgen Sie eine neue Kopie oder speichern Sie es als UTF-8.</translation>
    </message>
    <message>
        <source>{name} is one document of a file that holds several; import that file with the encoding, and choose it.</source>
        <translation>{name} ist ein Dokument einer Datei, die mehrere enthält; importieren Sie diese Datei mit der Kodierung, und wählen Sie es.</translation>
    </message>
    <message>
        <source>{name} is {kind} and no document; choose the text of the question and its answer.</source>
        <translation>{name} ist {kind} und kein Dokument; wählen Sie den Text der Frage und ihrer Antwort.</translation>
    </message>
    <message>
        <source>{name} says itself how it is encoded; open it without a choice.</source>
        <translation>{name} sagt selbst, wie es kodiert ist; öffnen Sie es ohne Wahl.</translation>
    </message>
    <message>
        <source>{name} took longer than {seconds} seconds to read, and was given up; split it, or save it as plain text.</source>
        <translation>Das Lesen von {name} dauerte länger als {seconds} Sekunden und wurde aufgegeben; teilen Sie es oder speichern Sie es als reinen Text.</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than a document holds, and was not opened; get a fresh copy.</source>
        <translation>{name} entpackt sich zu weit mehr, als ein Dokument enthält, und wurde nicht geöffnet; besorgen Sie eine neue Kopie.</translation>
    </message>
    <message>
        <source>{name} was changed from elsewhere meanwhile; open it anew.</source>
        <translation>{name} wurde inzwischen anderswo geändert; öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} was opened to be read only; open a copy to change it.</source>
        <translation>{name} wurde nur zum Lesen geöffnet; öffnen Sie eine Kopie, um es zu ändern.</translation>
    </message>
    <message>
        <source>{name} was restored in another window or program already; go on there.</source>
        <translation>{name} wurde schon in einem anderen Fenster oder Programm wiederhergestellt; fahren Sie dort fort.</translation>
    </message>
    <message>
        <source>{name} {version}: {count} files</source>
        <translation>{name} {version}: {count} Dateien</translation>
    </message>
    <message>
        <source>{name}, commitment “{what}”: {taken} stands; {left} was not taken and is kept as a note.</source>
        <translation>{name}, Zusage „{what}“: {taken} gilt; {left} wurde nicht übernommen und ist als Notiz aufbewahrt.</translation>
    </message>
    <message>
        <source>{name}, note “{what}”: {taken} stands; {left} was not taken and is kept as a note.</source>
        <translation>{name}, Notiz „{what}“: {taken} gilt; {left} wurde nicht übernommen und ist als Notiz aufbewahrt.</translation>
    </message>
    <message>
        <source>{name}, question {id}: {taken} stands; {left} was not taken and is kept as a note.</source>
        <translation>{name}, Frage {id}: {taken} gilt; {left} wurde nicht übernommen und ist als Notiz aufbewahrt.</translation>
    </message>
    <message>
        <source>{name}, {count} characters, language {language}</source>
        <translation>{name}, {count} Zeichen, Sprache {language}</translation>
    </message>
    <message>
        <source>{name}: joined with the review here.</source>
        <translation>{name}: mit der Prüfung hier zusammengeführt.</translation>
    </message>
    <message>
        <source>{name}: not read. {why}</source>
        <translation>{name}: nicht gelesen. {why}</translation>
    </message>
    <message>
        <source>{name}: replaced by the newer review, which holds all of the older.</source>
        <translation>{name}: ersetzt durch die neuere Prüfung, die alles der älteren enthält.</translation>
    </message>
    <message>
        <source>{name}: taken over.</source>
        <translation>{name}: übernommen.</translation>
    </message>
    <message>
        <source>{name}: was here already, with all of it.</source>
        <translation>{name}: war hier schon, vollständig.</translation>
    </message>
    <message>
        <source>{name}: {came}</source>
        <translation>{name}: {came}</translation>
    </message>
    <message>
        <source>{name}: {count} documents</source>
        <translation>{name}: {count} Dokumente</translation>
    </message>
    <message>
        <source>{name}: {count} documents, read by several: {several}, due: {due}</source>
        <translation>{name}: {count} Dokumente, von mehreren gelesen: {several}, fällig: {due}</translation>
    </message>
    <message>
        <source>{name}: {taken} stands; {left} was not taken.</source>
        <translation>{name}: {taken} gilt; {left} wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{one} and {other} merged</source>
        <translation>{one} und {other} verbunden</translation>
    </message>
    <message>
        <source>{part} deleted</source>
        <translation>{part} gelöscht</translation>
    </message>
    <message>
        <source>{part} relabelled {label}</source>
        <translation>{part} neu bezeichnet: {label}</translation>
    </message>
    <message>
        <source>{part} split</source>
        <translation>{part} geteilt</translation>
    </message>
    <message>
        <source>{part}: label taken away</source>
        <translation>{part}: Bezeichnung entfernt</translation>
    </message>
    <message>
        <source>{part}: other ends</source>
        <translation>{part}: andere Grenzen</translation>
    </message>
    <message>
        <source>{path} cannot be locked ({what}); check the disk or the network, then try again.</source>
        <translation>{path} kann nicht gesperrt werden ({what}); prüfen Sie Datenträger oder Netz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{path} cannot be made a folder ({why}).</source>
        <translation>{path} kann kein Ordner werden ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be merged: {why}</source>
        <translation>{path} kann nicht zusammengeführt werden: {why}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({what}); check the disk or the network, then try again.</source>
        <translation>{path} kann nicht gelesen werden ({what}); prüfen Sie Datenträger oder Netz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{path} cannot be removed ({what}); check the permissions of its folder.</source>
        <translation>{path} kann nicht entfernt werden ({what}); prüfen Sie die Rechte seines Ordners.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({what}); check the name and the disk, then try again.</source>
        <translation>{path} kann nicht benutzt werden ({what}); prüfen Sie Namen und Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({what}); check the permissions of its folder, or set XDG_DATA_HOME.</source>
        <translation>{path} kann nicht geschrieben werden ({what}); prüfen Sie die Rechte seines Ordners, oder setzen Sie XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}).</source>
        <translation>{path} kann nicht geschrieben werden ({why}).</translation>
    </message>
    <message>
        <source>{path} holds no reviewer; write one on the other computer (menu Edit, or annotator reviewer export).</source>
        <translation>{path} enthält keine prüfende Person; schreiben Sie sie auf dem anderen Rechner (Menü Bearbeiten oder annotator reviewer export).</translation>
    </message>
    <message>
        <source>{path} holds {count} documents, all of them imported; --document N imports one:</source>
        <translation>{path} enthält {count} Dokumente, alle wurden importiert; --document N importiert eines:</translation>
    </message>
    <message>
        <source>{path} is a folder; choose a file in it.</source>
        <translation>{path} ist ein Ordner; wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>{path} is a folder; choose a file name in it.</source>
        <translation>{path} ist ein Ordner; wählen Sie einen Dateinamen darin.</translation>
    </message>
    <message>
        <source>{path} is a name that this system does not take; choose another, such as {name}.</source>
        <translation>{path} ist ein Name, den dieses System nicht annimmt; wählen Sie einen anderen, etwa {name}.</translation>
    </message>
    <message>
        <source>{path} is a review already; learn a layout from its source.</source>
        <translation>{path} ist schon eine Prüfung; lernen Sie ein Layout aus ihrer Quelle.</translation>
    </message>
    <message>
        <source>{path} is a review already; open it as it is, or import a source text.</source>
        <translation>{path} ist schon eine Prüfung; öffnen Sie sie so, oder importieren Sie einen Quelltext.</translation>
    </message>
    <message>
        <source>{path} is a review of one document; open it without a number.</source>
        <translation>{path} ist die Prüfung eines einzigen Dokuments; öffnen Sie sie ohne Nummer.</translation>
    </message>
    <message>
        <source>{path} is damaged; set it aside, then do this again.</source>
        <translation>{path} ist beschädigt; legen Sie die Datei beiseite und wiederholen Sie es.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB; split it, or choose a smaller file.</source>
        <translation>{path} ist größer als {limit} MB; teilen Sie die Datei oder wählen Sie eine kleinere.</translation>
    </message>
    <message>
        <source>{path} is longer than this system takes; choose a shorter name, or a folder within fewer others.</source>
        <translation>{path} ist länger, als dieses System es zulässt; wählen Sie einen kürzeren Namen oder einen weniger tief liegenden Ordner.</translation>
    </message>
    <message>
        <source>{path} is nested too deeply.</source>
        <translation>{path} ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>{path} is no codebook: it is not JSON; choose a codebook file.</source>
        <translation>{path} ist kein Codebuch: es ist kein JSON; wählen Sie eine Codebuch-Datei.</translation>
    </message>
    <message>
        <source>{path} is no folder that can be read; choose the folder of your documents.</source>
        <translation>{path} ist kein lesbarer Ordner; wählen Sie den Ordner Ihrer Dokumente.</translation>
    </message>
    <message>
        <source>{path} is no ordinary file; choose a file on disk.</source>
        <translation>{path} ist keine gewöhnliche Datei; wählen Sie eine Datei auf dem Datenträger.</translation>
    </message>
    <message>
        <source>{path} is no review; import it first, or choose a review file.</source>
        <translation>{path} ist keine Prüfung; importieren Sie die Datei zuerst oder wählen Sie eine Prüfungsdatei.</translation>
    </message>
    <message>
        <source>{path} is no table of facts; its first line names columns of: {wanted}.</source>
        <translation>{path} ist keine Tabelle mit Angaben; ihre erste Zeile nennt Spalten aus: {wanted}.</translation>
    </message>
    <message>
        <source>{path} is not there any more: it was renamed, moved or removed; save it there once more, or elsewhere.</source>
        <translation>{path} ist nicht mehr da: umbenannt, verschoben oder gelöscht; speichern Sie dort noch einmal oder anderswo.</translation>
    </message>
    <message>
        <source>{path} is not there; check the name.</source>
        <translation>{path} gibt es nicht; prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>{path} is open in another window or program ({who}); close it there, then do this again.</source>
        <translation>{path} ist in einem anderen Fenster oder Programm offen ({who}); schließen Sie es dort und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>{path} is the file to be read itself; choose another name for what is written.</source>
        <translation>{path} ist die Datei, die selbst gelesen wird; wählen Sie einen anderen Namen für das Geschriebene.</translation>
    </message>
    <message>
        <source>{path} is there already; choose another name, or add --force.</source>
        <translation>{path} gibt es schon; wählen Sie einen anderen Namen oder fügen Sie --force hinzu.</translation>
    </message>
    <message>
        <source>{path} is there already; name an empty folder for the copies.</source>
        <translation>{path} ist schon da; nennen Sie einen leeren Ordner für die Kopien.</translation>
    </message>
    <message>
        <source>{path} keeps its codebook: it gives the reason {id}; say which one takes its place.</source>
        <translation>{path} behält sein Codebuch: darin steht der Grund {id}; sagen Sie, welcher an seine Stelle tritt.</translation>
    </message>
    <message>
        <source>{path} may not be read; ask for permission, or choose another file.</source>
        <translation>{path} darf nicht gelesen werden; bitten Sie um Erlaubnis oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} may not be written; save it in another place.</source>
        <translation>{path} darf nicht geschrieben werden; speichern Sie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>{path} was changed by somebody else at {at}, since you opened it; compare, save in another place, or overwrite it.</source>
        <translation>{path} wurde um {at} von jemand anderem geändert, seit Sie es geöffnet haben; vergleichen Sie, speichern Sie anderswo oder überschreiben Sie es.</translation>
    </message>
    <message>
        <source>{path} was not saved ({what}); make room, or save it in another place.</source>
        <translation>{path} wurde nicht gespeichert ({what}); schaffen Sie Platz oder speichern Sie anderswo.</translation>
    </message>
    <message>
        <source>{path} was not saved: it would be larger than {limit} MB and could not be opened again; start from a shorter text.</source>
        <translation>{path} wurde nicht gespeichert: es wäre größer als {limit} MB und könnte nicht wieder geöffnet werden; beginnen Sie mit einem kürzeren Text.</translation>
    </message>
    <message>
        <source>{path} was saved, but the disk did not confirm it ({what}); save a copy in another place.</source>
        <translation>{path} wurde gespeichert, aber der Datenträger hat es nicht bestätigt ({what}); speichern Sie eine Kopie anderswo.</translation>
    </message>
    <message>
        <source>{path}: no findings.</source>
        <translation>{path}: keine Befunde.</translation>
    </message>
    <message>
        <source>{path}: not written; others have passages to decide on, which are hidden: each relocates a file of their own, and merges it then.</source>
        <translation>{path}: nicht geschrieben; andere haben über verborgene Stellen zu entscheiden: jede überträgt eine eigene Datei und führt sie dann zusammen.</translation>
    </message>
    <message>
        <source>{path}: not written; see --accept-doubtful and --drop-lost.</source>
        <translation>{path}: nicht geschrieben; siehe --accept-doubtful und --drop-lost.</translation>
    </message>
    <message>
        <source>{path}: nothing was changed.</source>
        <translation>{path}: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{path}: removed.</source>
        <translation>{path}: entfernt.</translation>
    </message>
    <message>
        <source>{path}: written.</source>
        <translation>{path}: geschrieben.</translation>
    </message>
    <message>
        <source>{path}: {count} reviews.</source>
        <translation>{path}: {count} Prüfungen.</translation>
    </message>
    <message>
        <source>{path}: {name} ({type}), {count} bytes.</source>
        <translation>{path}: {name} ({type}), {count} Byte.</translation>
    </message>
    <message>
        <source>{path}: {questions} questions to judge, {answers} answers.</source>
        <translation>{path}: {questions} Fragen zu beurteilen, {answers} Antworten.</translation>
    </message>
    <message>
        <source>{person} made the batch {name}, and alone changes it.</source>
        <translation>{person} hat das Paket {name} gemacht und ändert es allein.</translation>
    </message>
    <message>
        <source>{place} has this already.</source>
        <translation>{place} hat das schon.</translation>
    </message>
    <message>
        <source>{place} was written to meanwhile; this is sent again.</source>
        <translation>In {place} wurde inzwischen geschrieben; das wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>{place}: a store was made; you are its coordinator.</source>
        <translation>{place}: ein Speicher wurde angelegt; Sie koordinieren ihn.</translation>
    </message>
    <message>
        <source>{place}: the store is of this version.</source>
        <translation>{place}: der Speicher ist von dieser Version.</translation>
    </message>
    <message>
        <source>{share} ({count} of {total})</source>
        <translation>{share} ({count} von {total})</translation>
    </message>
    <message>
        <source>{share} ({count} of {total}; 95 % interval {low} to {high})</source>
        <translation>{share} ({count} von {total}; 95-%-Intervall {low} bis {high})</translation>
    </message>
    <message>
        <source>{title}</source>
        <translation>{title}</translation>
    </message>
    <message>
        <source>{url} is no address of a store ({why}).</source>
        <translation>{url} ist keine Adresse eines Speichers ({why}).</translation>
    </message>
    <message>
        <source>{value} is no date; write it as year-month-day.</source>
        <translation>{value} ist kein Datum; schreiben Sie Jahr-Monat-Tag.</translation>
    </message>
    <message>
        <source>{value} is no type of commitment; choose one from the list.</source>
        <translation>{value} ist keine Art von Zusage; wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>{what}, {name}: {here} here, {there} in the file</source>
        <translation>{what}, {name}: {here} hier, {there} in der Datei</translation>
    </message>
    <message>
        <source>{what}: only here</source>
        <translation>{what}: nur hier</translation>
    </message>
    <message>
        <source>{what}: only in the file</source>
        <translation>{what}: nur in der Datei</translation>
    </message>
    <message>
        <source>{what}: the findings differ, and are hidden until all are complete.</source>
        <translation>{what}: Die Befunde weichen ab und sind verborgen, bis alle Prüfungen abgeschlossen sind.</translation>
    </message>
    <message>
        <source>{what}; see {program} --help.</source>
        <translation>{what}; siehe {program} --help.</translation>
    </message>
    <message>
        <source>{who}, commitment {id}</source>
        <translation>{who}, Zusage {id}</translation>
    </message>
    <message>
        <source>{who}, note {id}</source>
        <translation>{who}, Notiz {id}</translation>
    </message>
    <message>
        <source>{who}, question {id}</source>
        <translation>{who}, Frage {id}</translation>
    </message>
    <message>
        <source>{words} does not stand in {name}; give words as they are printed.</source>
        <translation>{words} steht nicht in {name}; geben Sie Worte so an, wie sie gedruckt sind.</translation>
    </message>
    <message>
        <source>{written} reviews written to {folder}; there already: {there}, reviews already: {reviews}, not read: {bad}</source>
        <translation>{written} Prüfungen nach {folder} geschrieben; schon vorhanden: {there}, schon eine Prüfung: {reviews}, nicht gelesen: {bad}</translation>
    </message>
    <message>
        <source>“{words}” can mean {days}; write one day as year-month-day.</source>
        <translation>„{words}“ kann {days} bedeuten; schreiben Sie einen Tag als Jahr-Monat-Tag.</translation>
    </message>
    <message>
        <source>“{words}” is no regular expression ({what}); correct it, or switch regular expressions off.</source>
        <translation>„{words}“ ist kein regulärer Ausdruck ({what}); berichtigen Sie ihn oder schalten Sie reguläre Ausdrücke aus.</translation>
    </message>
    <message>
        <source>“{words}” stands at {count} places ({places}); quote more of it, or give the place itself.</source>
        <translation>„{words}“ steht an {count} Stellen ({places}); zitieren Sie mehr davon, oder geben Sie die Stelle selbst an.</translation>
    </message>
    <message>
        <source>“{words}” stands nowhere in the text; copy the words from it.</source>
        <translation>„{words}“ steht nirgends im Text; kopieren Sie die Wörter daraus.</translation>
    </message>
</context>
<context>
    <name>printed</name>
    <message>
        <source>Answer {0}</source>
        <translation>Antwort {0}</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>Frage {0}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Not when</source>
        <translation>Nicht, wenn</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>Verwenden, wenn</translation>
    </message>
</context>
<context>
    <name>short verdicts</name>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <translation>Nicht beurteilbar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Actor</source>
        <translation>Zuständige Stelle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All find the same.</source>
        <translation>Alle finden dasselbe.</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation>Ändert</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer sheet</source>
        <translation>Antwortübersicht</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answers that address it</source>
        <translation>Antworten, die darauf eingehen</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gestellt von</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gestellt am</translation>
    </message>
    <message>
        <source>A{0}</source>
        <translation>A{0}</translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <translation>Nicht zu beurteilen</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Geändert am</translation>
    </message>
    <message>
        <source>Checksum of the source</source>
        <translation>Prüfsumme der Quelle</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Commitment {0} is linked to no question</source>
        <translation>Zusage {0} ist mit keiner Frage verknüpft</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Konsens</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Widerspricht</translation>
    </message>
    <message>
        <source>Deadline extended by document</source>
        <translation>Frist verlängert durch Dokument</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Draft follow-up question</source>
        <translation>Entwurf einer Nachfrage</translation>
    </message>
    <message>
        <source>Drafts: read and correct them before you send them.</source>
        <translation>Entwürfe: vor dem Absenden lesen und verbessern.</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>Due date as written</source>
        <translation>Fälligkeit wie geschrieben</translation>
    </message>
    <message>
        <source>Every question was answered, or has not been judged yet.</source>
        <translation>Jede Frage ist beantwortet oder noch nicht beurteilt.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>First due date</source>
        <translation>Erste Frist</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Fulfilled by document</source>
        <translation>Erfüllt durch Dokument</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Id of the commitment</source>
        <translation>Id der Zusage</translation>
    </message>
    <message>
        <source>Id of the reason</source>
        <translation>Id des Grundes</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Ids</translation>
    </message>
    <message>
        <source>Ids of other reasons</source>
        <translation>Ids weiterer Gründe</translation>
    </message>
    <message>
        <source>In files for programs</source>
        <translation>In Dateien für Programme</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>In this workbook</source>
        <translation>In dieser Arbeitsmappe</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Absicht</translation>
    </message>
    <message>
        <source>Kind of review</source>
        <translation>Art der Prüfung</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Legislature</source>
        <translation>Wahlperiode</translation>
    </message>
    <message>
        <source>Look again at question {0}: its wording or answer has changed</source>
        <translation>Frage {0} noch einmal ansehen: Wortlaut oder Antwort hat sich geändert</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>Minister</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>Verschoben auf</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No commitments recorded.</source>
        <translation>Keine Zusagen erfasst.</translation>
    </message>
    <message>
        <source>Not all have judged it.</source>
        <translation>Nicht alle haben sie beurteilt.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Not fulfilled</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Not yet reviewed</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Nichts fällt auf.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Ongoing action</source>
        <translation>Laufende Maßnahme</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other links</source>
        <translation>Andere Verknüpfungen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Overdue commitments</source>
        <translation>Überfällige Zusagen</translation>
    </message>
    <message>
        <source>Parliament</source>
        <translation>Parlament</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise beantwortet</translation>
    </message>
    <message>
        <source>Partly fulfilled</source>
        <translation>Teilweise erfüllt</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>Places of the evidence</source>
        <translation>Stellen des Belegs</translation>
    </message>
    <message>
        <source>Places of the passages</source>
        <translation>Orte der Textstellen</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question {0} has a verdict without a reason</source>
        <translation>Frage {0} hat ein Urteil ohne Grund</translation>
    </message>
    <message>
        <source>Question {0} has a verdict without evidence</source>
        <translation>Frage {0} hat ein Urteil ohne Beleg</translation>
    </message>
    <message>
        <source>Question {0} is not yet reviewed</source>
        <translation>Frage {0} ist noch nicht geprüft</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Questions to ask again</source>
        <translation>Erneut zu stellende Fragen</translation>
    </message>
    <message>
        <source>Q{0}</source>
        <translation>F{0}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Responds to question</source>
        <translation>Antwortet auf Frage</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfende Person</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Prüfende</translation>
    </message>
    <message>
        <source>Sheet or column</source>
        <translation>Blatt oder Spalte</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>State of the review</source>
        <translation>Stand der Prüfung</translation>
    </message>
    <message>
        <source>Stated in answer</source>
        <translation>Steht in Antwort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Study or consideration</source>
        <translation>Studie oder Erwägung</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the question</source>
        <translation>Text der Frage</translation>
    </message>
    <message>
        <source>That of the document</source>
        <translation>Die des Dokuments</translation>
    </message>
    <message>
        <source>The evidence differs.</source>
        <translation>Die Belege sind verschieden.</translation>
    </message>
    <message>
        <source>The reasons differ.</source>
        <translation>Die Gründe sind verschieden.</translation>
    </message>
    <message>
        <source>The verdicts differ.</source>
        <translation>Die Urteile sind verschieden.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Under question</source>
        <translation>Unter Frage</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Verdicts by asker</source>
        <translation>Urteile nach Fragesteller</translation>
    </message>
    <message>
        <source>Verdicts by minister</source>
        <translation>Urteile nach Minister</translation>
    </message>
    <message>
        <source>Verdicts by theme</source>
        <translation>Urteile nach Thema</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Was auffällt</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Was geantwortet wurde</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>answered, with its 95 % interval</source>
        <translation>beantwortet, mit 95-%-Intervall</translation>
    </message>
    <message>
        <source>commitment overdue</source>
        <translation>Zusage überfällig</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>ausgewiesen</translation>
    </message>
    <message>
        <source>doubtful boundary or claim</source>
        <translation>zweifelhafte Grenze oder Zuordnung</translation>
    </message>
    <message>
        <source>evidence missing</source>
        <translation>Beleg fehlt</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>look again: its wording or answer has changed</source>
        <translation>noch einmal ansehen: Wortlaut oder Antwort hat sich geändert</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>geringe Sicherheit</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>no answer claims it</source>
        <translation>keine Antwort beansprucht sie</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>kein Beleg</translation>
    </message>
    <message>
        <source>reason missing</source>
        <translation>Grund fehlt</translation>
    </message>
    <message>
        <source>reviewers differ</source>
        <translation>Prüfer weichen ab</translation>
    </message>
    <message>
        <source>reviewers differed, settled by the consensus</source>
        <translation>Prüfer wichen ab, im Konsens entschieden</translation>
    </message>
    <message>
        <source>settled by the consensus</source>
        <translation>im Konsens entschieden</translation>
    </message>
    <message>
        <source>the joint answer does not address it</source>
        <translation>die gemeinsame Antwort geht nicht auf sie ein</translation>
    </message>
    <message>
        <source>undeclared</source>
        <translation>nicht ausgewiesen</translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Any due date</source>
        <translation>Jede Frist</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugeteilt an</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Niemandem zugeteilt</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Begun by others</source>
        <translation>Von anderen begonnen</translation>
    </message>
    <message>
        <source>By due date</source>
        <translation>Nach Frist</translation>
    </message>
    <message>
        <source>By minister</source>
        <translation>Nach Minister</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Nach Nummer</translation>
    </message>
    <message>
        <source>By overdue</source>
        <translation>Nach überfälligen Zusagen</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Stand</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By what I have done</source>
        <translation>Nach dem, was ich erledigt habe</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Completed by</source>
        <translation>Fertig von</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Uneinigkeit</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Due date moved</source>
        <translation>Frist verschoben</translation>
    </message>
    <message>
        <source>Due within a month</source>
        <translation>Binnen eines Monats</translation>
    </message>
    <message>
        <source>Due within half a year</source>
        <translation>Binnen eines halben Jahres</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>Erste Frist</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>Minister</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Keine Frist</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Read twice</source>
        <translation>Zweimal gelesen</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfende Person</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Texts and findings</source>
        <translation>Texte und Befunde</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
</TS>
