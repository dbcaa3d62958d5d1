<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>ActsBar</name>
    <message>
        <source>Assign…</source>
        <translation>Toewijzen…</translation>
    </message>
    <message>
        <source>Batches…</source>
        <translation>Pakketten…</translation>
    </message>
    <message>
        <source>Codebook for all…</source>
        <translation>Codeboek voor alle…</translation>
    </message>
    <message>
        <source>Forget this workspace…</source>
        <translation>Deze werkruimte vergeten…</translation>
    </message>
    <message>
        <source>Join equal texts…</source>
        <translation>Gelijke teksten samenvoegen…</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>Deze zoekopdracht bewaren…</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>Weglaten…</translation>
    </message>
    <message>
        <source>Remove one…</source>
        <translation>Eén verwijderen…</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Zoekopdrachten</translation>
    </message>
    <message>
        <source>Searches that you kept</source>
        <translation>Zoekopdrachten die u bewaard hebt</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selectie</translation>
    </message>
    <message>
        <source>State facts…</source>
        <translation>Feiten vermelden…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Weer opnemen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>What to do with the documents that are selected</source>
        <translation>Wat er met de geselecteerde documenten moet gebeuren</translation>
    </message>
</context>
<context>
    <name>Agreeing</name>
    <message>
        <source>Evidence of {0}</source>
        <translation>Bewijs van {0}</translation>
    </message>
    <message>
        <source>No difference is left to settle.</source>
        <translation>Er is geen verschil meer te beslechten.</translation>
    </message>
    <message>
        <source>There is no consensus here; start one first.</source>
        <translation>Er is hier geen consensus; begin er eerst een.</translation>
    </message>
</context>
<context>
    <name>AgreementWindow</name>
    <message>
        <source>95 % interval</source>
        <translation>95 %-interval</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenstemming</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Coëfficiënten</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maat</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>Vraag {0}</translation>
    </message>
    <message>
        <source>Questions of the chosen cell</source>
        <translation>Vragen van de gekozen cel</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Beoordelaars</translation>
    </message>
    <message>
        <source>Rows: the first reviewer; columns: the second. Choose a cell, then a question.</source>
        <translation>Rijen: de eerste beoordelaar; kolommen: de tweede. Kies een cel, dan een vraag.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Eenheden</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Verdicts of the one against those of the other</source>
        <translation>Oordelen van de een tegenover die van de ander</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>onbepaald</translation>
    </message>
    <message>
        <source>{0}   Questions: {1}   Documents: {2}</source>
        <translation>{0}   Vragen: {1}   Documenten: {2}</translation>
    </message>
</context>
<context>
    <name>AllCommitments</name>
    <message>
        <source>No commitments yet.</source>
        <translation>Nog geen toezeggingen.</translation>
    </message>
</context>
<context>
    <name>AskController</name>
    <message>
        <source>Is the review by {0} yours?</source>
        <translation>Is de beoordeling van {0} van u?</translation>
    </message>
    <message>
        <source>{0} holds other work on this document by a reviewer of it. Merge it into this file?</source>
        <translation>{0} bevat ander werk aan dit document van een van zijn beoordelaars. In dit bestand samenvoegen?</translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>No</source>
        <translation>Nee</translation>
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
        <translation>Hier is iets gewijzigd. De wijzigingen laten vallen?</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Toewijzen</translation>
    </message>
    <message>
        <source>&amp;Name of the batch</source>
        <translation>&amp;Naam van het pakket</translation>
    </message>
    <message>
        <source>&amp;Others, with commas</source>
        <translation>&amp;Anderen, met komma&apos;s</translation>
    </message>
    <message>
        <source>&amp;Reviewers</source>
        <translation>&amp;Beoordelaars</translation>
    </message>
    <message>
        <source>&amp;Share read by one more</source>
        <translation>Aandeel dat er één &amp;meer leest</translation>
    </message>
    <message>
        <source>&amp;Training round: kept out of all figures</source>
        <translation>&amp;Oefenronde: telt in geen cijfer mee</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Toewijzen</translation>
    </message>
    <message>
        <source>D&amp;raw</source>
        <translation>&amp;Loting</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation>&amp;Klaar op</translation>
    </message>
    <message>
        <source>Documents selected: {0}</source>
        <translation>Geselecteerde documenten: {0}</translation>
    </message>
    <message>
        <source>Name the batch and who is to review.</source>
        <translation>Geef het pakket een naam en zeg wie beoordeelt.</translation>
    </message>
    <message>
        <source>Read by several: {0}. They do not see each other&apos;s findings until all are complete.</source>
        <translation>Door meer mensen gelezen: {0}. Ze zien elkaars bevindingen niet tot allen klaar zijn.</translation>
    </message>
    <message>
        <source>Reviewers a &amp;document</source>
        <translation>Beoordelaars per &amp;document</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Edits are not kept: save now</source>
        <translation>Bewerkingen worden niet bewaard: sla nu op</translation>
    </message>
    <message>
        <source>Every edit kept {0}</source>
        <translation>Elke bewerking bewaard {0}</translation>
    </message>
    <message>
        <source>The store is away; acts kept here: {0}</source>
        <translation>De opslag is weg; handelingen hier bewaard: {0}</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Next question (N)</source>
        <translation>Volgende vraag (N)</translation>
    </message>
    <message>
        <source>Previous question (P)</source>
        <translation>Vorige vraag (P)</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>Vraag {0}</translation>
    </message>
    <message>
        <source>Repair…  [Alt+3]</source>
        <translation>Herstellen…  [Alt+3]</translation>
    </message>
    <message>
        <source>less  [Q]</source>
        <translation>minder  [Q]</translation>
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
        <translation>&amp;Uitvoeren</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Pakketten</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Sluit het</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Give what is not begun to another</source>
        <translation>Geef wat niet begonnen is aan een ander</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Neem het terug</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
</context>
<context>
    <name>Belonging</name>
    <message>
        <source>Nothing was changed: say who reviews first.</source>
        <translation>Er werd niets gewijzigd: zeg eerst wie beoordeelt.</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Bewaard als {0}.</translation>
    </message>
    <message>
        <source>You review as {0} from now on.</source>
        <translation>U beoordeelt voortaan als {0}.</translation>
    </message>
    <message>
        <source>Your reviewer for another computer</source>
        <translation>Uw beoordelaar voor een andere computer</translation>
    </message>
    <message>
        <source>Your reviewer from another computer</source>
        <translation>Uw beoordelaar van een andere computer</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Agreement, 95 % interval</source>
        <translation>Overeenstemming, 95%-interval</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alfa</translation>
    </message>
    <message>
        <source>Answered, 95 % interval</source>
        <translation>Beantwoord, 95 %-interval</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Toegewezen</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>By reviewer</source>
        <translation>Per beoordelaar</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Toezeggingen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Due in</source>
        <translation>Termijn in</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Overdue by half year</source>
        <translation>Over de termijn per halfjaar</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Read twice</source>
        <translation>Tweemaal gelezen</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Beoordelaar</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Oordelen</translation>
    </message>
    <message>
        <source>Verdicts by minister</source>
        <translation>Oordelen per minister</translation>
    </message>
    <message>
        <source>Verdicts by theme</source>
        <translation>Oordelen per thema</translation>
    </message>
    <message>
        <source>What is hidden from you until others are complete is in no figure.</source>
        <translation>Wat voor u verborgen is tot anderen klaar zijn, zit in geen enkel cijfer.</translation>
    </message>
    <message>
        <source>complete by me</source>
        <translation>door mij voltooid</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documenten</translation>
    </message>
    <message>
        <source>with disagreement</source>
        <translation>met onenigheid</translation>
    </message>
</context>
<context>
    <name>Boundaries</name>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>Label of {0}, nothing for none</source>
        <translation>Label van {0}, leeg voor geen</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Taal van de tekst</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er werd niets gewijzigd.</translation>
    </message>
    <message>
        <source>Questions and answers are found anew with the words of</source>
        <translation>Vragen en antwoorden worden opnieuw gezocht met de woorden van</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>Label wijzigen</translation>
    </message>
    <message>
        <source>The program is sure of all parts.</source>
        <translation>Het programma is zeker van alle delen.</translation>
    </message>
    <message>
        <source>The same questions and answers were found again.</source>
        <translation>Dezelfde vragen en antwoorden werden opnieuw gevonden.</translation>
    </message>
</context>
<context>
    <name>Browsing</name>
    <message>
        <source>All files are in the index, as of {0}.</source>
        <translation>Alle bestanden staan in de index, om {0}.</translation>
    </message>
    <message>
        <source>Done: {0}…</source>
        <translation>Gedaan: {0}…</translation>
    </message>
    <message>
        <source>Files that cannot be read</source>
        <translation>Bestanden die niet te lezen zijn</translation>
    </message>
    <message>
        <source>Files that cannot be read: {0}</source>
        <translation>Bestanden die niet te lezen zijn: {0}</translation>
    </message>
    <message>
        <source>Folders that cannot be had now: {0}; what was read of them before is still listed.</source>
        <translation>Mappen die nu niet te bereiken zijn: {0}; wat er eerder uit gelezen is, blijft in de lijst.</translation>
    </message>
    <message>
        <source>No other document here is unfinished.</source>
        <translation>Hier is geen ander document onafgerond.</translation>
    </message>
    <message>
        <source>Not readable: {0}</source>
        <translation>Niet leesbaar: {0}</translation>
    </message>
    <message>
        <source>Opening the index…</source>
        <translation>De index wordt geopend…</translation>
    </message>
    <message>
        <source>Reading: {0} of {1} files are in the index; search finds only those.</source>
        <translation>Bezig met lezen: {0} van {1} bestanden staan in de index; zoeken vindt alleen die.</translation>
    </message>
    <message>
        <source>The file of this document is not there any more.</source>
        <translation>Het bestand van dit document is er niet meer.</translation>
    </message>
</context>
<context>
    <name>ChartsView</name>
    <message>
        <source>Charts</source>
        <translation>Grafieken</translation>
    </message>
</context>
<context>
    <name>ClaimsDialog</name>
    <message>
        <source>Answer {0} is declared for</source>
        <translation>Antwoord {0} is opgegeven voor</translation>
    </message>
</context>
<context>
    <name>ClashesDialog</name>
    <message>
        <source>All else is joined. Of these, choose which stands; the later is chosen.</source>
        <translation>Al het andere is samengevoegd. Kies hiervan wat blijft staan; het latere is gekozen.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Het document</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>{0}: changed here and by somebody else</source>
        <translation>{0}: hier en door iemand anders gewijzigd</translation>
    </message>
    <message>
        <source>{0}: commitment {1}</source>
        <translation>{0}: toezegging {1}</translation>
    </message>
    <message>
        <source>{0}: note {1}</source>
        <translation>{0}: notitie {1}</translation>
    </message>
    <message>
        <source>{0}: question {1}</source>
        <translation>{0}: vraag {1}</translation>
    </message>
</context>
<context>
    <name>CodebookEditor</name>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Id</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versie</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codeboek</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Nieuwe reden</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Redenen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Ver&amp;dict</source>
        <translation>Oor&amp;deel</translation>
    </message>
</context>
<context>
    <name>Codebooks</name>
    <message>
        <source>Codebooks</source>
        <translation>Codeboeken</translation>
    </message>
    <message>
        <source>Load a codebook</source>
        <translation>Een codeboek laden</translation>
    </message>
    <message>
        <source>Save the codebook</source>
        <translation>Het codeboek opslaan</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Opgeslagen als {0}.</translation>
    </message>
    <message>
        <source>The codebook is one for all documents of this folder; change it there.</source>
        <translation>Alle documenten van deze map hebben hetzelfde codeboek; wijzig het daar.</translation>
    </message>
    <message>
        <source>The codebook is set for all users of this computer.</source>
        <translation>Het codeboek ligt vast voor alle gebruikers van deze computer.</translation>
    </message>
    <message>
        <source>The codebook was left as it is.</source>
        <translation>Het codeboek bleef zoals het was.</translation>
    </message>
</context>
<context>
    <name>CommitmentForm</name>
    <message>
        <source>&amp;Due</source>
        <translation>Te&amp;rmijn</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>Vra&amp;gen</translation>
    </message>
    <message>
        <source>Add selection</source>
        <translation>Selectie toevoegen</translation>
    </message>
    <message>
        <source>As wri&amp;tten</source>
        <translation>&amp;Letterlijk</translation>
    </message>
    <message>
        <source>Comme&amp;nt</source>
        <translation>&amp;Opmerking</translation>
    </message>
    <message>
        <source>Passa&amp;ges</source>
        <translation>&amp;Passages</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Remove passage</source>
        <translation>Passage verwijderen</translation>
    </message>
    <message>
        <source>Remove the commitment</source>
        <translation>De toezegging verwijderen</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>In de tekst tonen</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>St&amp;atus</translation>
    </message>
    <message>
        <source>Summar&amp;y</source>
        <translation>Sa&amp;menvatting</translation>
    </message>
    <message>
        <source>Ty&amp;pe</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>W&amp;ie</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>zoals geschreven</translation>
    </message>
</context>
<context>
    <name>CommitmentHistory</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notitie</translation>
    </message>
    <message>
        <source>Add to the history</source>
        <translation>Toevoegen aan de historiek</translation>
    </message>
    <message>
        <source>Docu&amp;ment</source>
        <translation>D&amp;ocument</translation>
    </message>
    <message>
        <source>History of the status</source>
        <translation>Historiek van de status</translation>
    </message>
    <message>
        <source>New s&amp;tatus</source>
        <translation>Nieuwe s&amp;tatus</translation>
    </message>
    <message>
        <source>What shows it: title or address</source>
        <translation>Waaruit het blijkt: titel of adres</translation>
    </message>
</context>
<context>
    <name>CommitmentItem</name>
    <message>
        <source>Open the commitment “{0}”</source>
        <translation>De toezegging “{0}” openen</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>tegen {0}</translation>
    </message>
    <message>
        <source>for no question</source>
        <translation>bij geen vraag</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>bij vraag {0}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>overdue since {0}</source>
        <translation>te laat sinds {0}</translation>
    </message>
</context>
<context>
    <name>CommitmentLinks</name>
    <message>
        <source>Add link</source>
        <translation>Verband toevoegen</translation>
    </message>
    <message>
        <source>Address of a commitment elsewhere</source>
        <translation>Adres van een toezegging elders</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Soort verband</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbanden</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Verband verwijderen</translation>
    </message>
    <message>
        <source>Title or address of the document</source>
        <translation>Titel of adres van het document</translation>
    </message>
    <message>
        <source>What it is linked to</source>
        <translation>Waarmee het verbonden is</translation>
    </message>
</context>
<context>
    <name>CommitmentList</name>
    <message>
        <source>Commitments</source>
        <translation>Toezeggingen</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>tegen {0}</translation>
    </message>
    <message>
        <source>no question</source>
        <translation>geen vraag</translation>
    </message>
    <message>
        <source>overdue since {0}</source>
        <translation>te laat sinds {0}</translation>
    </message>
</context>
<context>
    <name>CommitmentsPanel</name>
    <message>
        <source>Add selection</source>
        <translation>Selectie toevoegen</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Toezeggingen</translation>
    </message>
    <message>
        <source>Less likely ones too ({0})</source>
        <translation>Ook minder waarschijnlijke ({0})</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbanden</translation>
    </message>
    <message>
        <source>Links ({0})</source>
        <translation>Verbanden ({0})</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Meer…</translation>
    </message>
    <message>
        <source>None yet. Select the words of a promise, then C.</source>
        <translation>Nog geen. Selecteer de woorden van een belofte, dan C.</translation>
    </message>
    <message>
        <source>Only the likely ones</source>
        <translation>Alleen de waarschijnlijke</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>See all…</source>
        <translation>Alle zien…</translation>
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
        <translation>{0} overnemen: “{1}”</translation>
    </message>
    <message>
        <source>Take {0}: “{1}” can mean {2}</source>
        <translation>{0} overnemen: “{1}” kan {2} betekenen</translation>
    </message>
    <message>
        <source>The chosen commitment</source>
        <translation>De gekozen toezegging</translation>
    </message>
    <message>
        <source>{0} more are not shown here; see all.</source>
        <translation>Nog {0} staan hier niet; bekijk ze allemaal.</translation>
    </message>
</context>
<context>
    <name>Committing</name>
    <message>
        <source>Choose a commitment and a question first.</source>
        <translation>Kies eerst een toezegging en een vraag.</translation>
    </message>
    <message>
        <source>Choose a commitment first.</source>
        <translation>Kies eerst een toezegging.</translation>
    </message>
    <message>
        <source>Commitment {0} responds to</source>
        <translation>Toezegging {0} antwoordt op</translation>
    </message>
    <message>
        <source>Copied: {0}</source>
        <translation>Gekopieerd: {0}</translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message>
        <source>Show everybody&apos;s findings to everybody now? Your name and the time are kept in the file.</source>
        <translation>Ieders bevindingen nu aan iedereen tonen? Uw naam en de tijd worden in het bestand bewaard.</translation>
    </message>
    <message>
        <source>Show the findings of all</source>
        <translation>De bevindingen van allen tonen</translation>
    </message>
</context>
<context>
    <name>CompletionDialog</name>
    <message>
        <source>Complete</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>Complete as it is</source>
        <translation>Afronden zoals ze is</translation>
    </message>
    <message>
        <source>Complete the review</source>
        <translation>De beoordeling afronden</translation>
    </message>
    <message>
        <source>Every question has its verdict, reason and evidence, and every commitment its question.</source>
        <translation>Elke vraag heeft haar oordeel, reden en bewijs, en elke toezegging haar vraag.</translation>
    </message>
    <message>
        <source>Still open: {0}. Choose a point to go to it, or complete the review as it is.</source>
        <translation>Nog open: {0}. Kies een punt om ernaartoe te gaan, of rond de beoordeling af zoals ze is.</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Wat nog openstaat</translation>
    </message>
</context>
<context>
    <name>CoverageModel</name>
    <message>
        <source>A joint answer claims it, and nothing was found that addresses it.</source>
        <translation>Een gezamenlijk antwoord claimt ze, en er werd niets gevonden dat erop ingaat.</translation>
    </message>
    <message>
        <source>Answer {0}</source>
        <translation>Antwoord {0}</translation>
    </message>
    <message>
        <source>Question {0}, answer {1}: {2}</source>
        <translation>Vraag {0}, antwoord {1}: {2}</translation>
    </message>
    <message>
        <source>Question {0}: {1}</source>
        <translation>Vraag {0}: {1}</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>niet opgegeven</translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message>
        <source>Coverage</source>
        <translation>Dekking</translation>
    </message>
    <message>
        <source>Questions against answers</source>
        <translation>Vragen tegenover antwoorden</translation>
    </message>
    <message>
        <source>There are no answers to compare with yet. Mark them in the text (menu Structure).</source>
        <translation>Er zijn nog geen antwoorden om mee te vergelijken. Markeer ze in de tekst (menu Structuur).</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Choose a day (Down)</source>
        <translation>Een dag kiezen (Omlaag)</translation>
    </message>
    <message>
        <source>No day is understood from this; write day, month and year.</source>
        <translation>Hier is geen dag uit te lezen; schrijf dag, maand en jaar.</translation>
    </message>
    <message>
        <source>This can mean {0}. Take {1}</source>
        <translation>Dit kan {0} betekenen. Neem {1}</translation>
    </message>
    <message>
        <source>such as 31/12/2026</source>
        <translation>zoals 31/12/2026</translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>&amp;Verdict</source>
        <translation>Oor&amp;deel</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Waarom</translation>
    </message>
    <message>
        <source>Question {0}: a third way</source>
        <translation>Vraag {0}: een derde weg</translation>
    </message>
    <message>
        <source>The evidence of all stays. Say in words why no side is taken.</source>
        <translation>Het bewijs van allen blijft. Zeg in woorden waarom geen kant wordt gekozen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message>
        <source>&amp;Overwrite the file</source>
        <translation>Het bestand &amp;overschrijven</translation>
    </message>
    <message>
        <source>&amp;Save elsewhere…</source>
        <translation>&amp;Elders opslaan…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>Differences between your work here and the file on disk: {0}</source>
        <translation>Verschillen tussen uw werk hier en het bestand op schijf: {0}</translation>
    </message>
    <message>
        <source>{0}: here and in the file</source>
        <translation>{0}: hier en in het bestand</translation>
    </message>
</context>
<context>
    <name>DocumentsDialog</name>
    <message>
        <source>&amp;All as one</source>
        <translation>&amp;Alle als één</translation>
    </message>
    <message>
        <source>&amp;Open this one</source>
        <translation>Dit ene &amp;openen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Questions: {0}, answers: {1}</source>
        <translation>Vragen: {0}, antwoorden: {1}</translation>
    </message>
    <message>
        <source>Several documents</source>
        <translation>Meerdere documenten</translation>
    </message>
    <message>
        <source>{0} holds {1} documents. Which one will you review?</source>
        <translation>{0} bevat {1} documenten. Welk wilt u beoordelen?</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>{0}, complete {1}</source>
        <translation>{0}, afgerond {1}</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>Encoding of the source</source>
        <translation>Codering van de bron</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>Coderingen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Which encoding makes these lines of {0} readable?</source>
        <translation>Welke codering maakt deze regels van {0} leesbaar?</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Accept</source>
        <translation>Aanvaarden</translation>
    </message>
    <message>
        <source>Add selection</source>
        <translation>Selectie toevoegen</translation>
    </message>
    <message>
        <source>Another ({0} of {1})</source>
        <translation>Een andere ({0} van {1})</translation>
    </message>
    <message>
        <source>No sentence speaks of this, by its words. Only a hint: read the answer.</source>
        <translation>Naar de woorden gaat geen zin hierover. Alleen een vingerwijzing: lees het antwoord.</translation>
    </message>
    <message>
        <source>None yet. Select words in the answer, then E.</source>
        <translation>Nog geen. Selecteer woorden in het antwoord, dan E.</translation>
    </message>
    <message>
        <source>suggestion of the program: {0}</source>
        <translation>voorstel van het programma: {0}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>&amp;Language of a report</source>
        <translation>Taal van een &amp;verslag</translation>
    </message>
    <message>
        <source>Each review becomes a file of its own, in a folder.</source>
        <translation>Elke beoordeling wordt een eigen bestand, in een map.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formaat</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>… {0} more</source>
        <translation>… nog {0}</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>Documents selected: {0}. What is left empty stays as it is.</source>
        <translation>Geselecteerde documenten: {0}. Wat leeg blijft, blijft zoals het is.</translation>
    </message>
    <message>
        <source>State facts</source>
        <translation>Feiten vermelden</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>zoals het is</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Codebook</source>
        <translation>Codeboek</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Findings are hidden from other reviewers until all are complete.</source>
        <translation>Bevindingen zijn verborgen voor andere beoordelaars tot alle zijn afgerond.</translation>
    </message>
    <message>
        <source>Findings were hidden until all were complete.</source>
        <translation>Bevindingen waren verborgen tot alle waren afgerond.</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Gelezen uit</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Beoordelingen</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, versie {1}</translation>
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
        <translation>Niet-opgeslagen wijzigingen</translation>
    </message>
    <message>
        <source>{0} has changes that are not saved.</source>
        <translation>{0} heeft wijzigingen die niet zijn opgeslagen.</translation>
    </message>
    <message>
        <source>{0} is still being saved; this goes on by itself.</source>
        <translation>{0} wordt nog opgeslagen; dit gaat vanzelf verder.</translation>
    </message>
</context>
<context>
    <name>FileOpener</name>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Documents and reviews</source>
        <translation>Documenten en beoordelingen</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Eerdere versies</translation>
    </message>
    <message>
        <source>No questions were found here; select the words of one and mark them as a question.</source>
        <translation>Hier zijn geen vragen gevonden; selecteer de woorden van een vraag en merk ze als vraag.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Er werd niets geopend.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open the version that was saved at:</source>
        <translation>De versie openen die werd opgeslagen op:</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>{0} wordt geopend…</translation>
    </message>
    <message>
        <source>Questions to judge: {0}. Answers found: {1}.</source>
        <translation>Te beoordelen vragen: {0}. Gevonden antwoorden: {1}.</translation>
    </message>
    <message>
        <source>Questions to judge: {0}. Answers found: {1}. Opened to be read only.</source>
        <translation>Te beoordelen vragen: {0}. Gevonden antwoorden: {1}. Geopend om alleen te lezen.</translation>
    </message>
    <message>
        <source>The text looks like your layout {0}; Repair finds questions and answers by it.</source>
        <translation>De tekst lijkt op uw opmaak {0}; Herstellen vindt vragen en antwoorden daarmee.</translation>
    </message>
    <message>
        <source>There is no earlier version of this file.</source>
        <translation>Van dit bestand is er geen eerdere versie.</translation>
    </message>
    <message>
        <source>This was never saved: there is no earlier version.</source>
        <translation>Dit werd nooit opgeslagen: er is geen eerdere versie.</translation>
    </message>
    <message>
        <source>{0} is as it was at your last edit. It is not saved yet.</source>
        <translation>{0} is zoals bij uw laatste bewerking. Het is nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>{0} was not opened.</source>
        <translation>{0} werd niet geopend.</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Each act is sent to the store as it is made; there is nothing to be saved.</source>
        <translation>Elke handeling gaat meteen naar de opslag; er hoeft niets te worden bewaard.</translation>
    </message>
    <message>
        <source>It is not valid Akoma Ntoso ({0}); report it from the menu Help.</source>
        <translation>Het is geen geldige Akoma Ntoso ({0}); meld dat via het menu Help.</translation>
    </message>
    <message>
        <source>Joined with what was saved meanwhile ({0}).</source>
        <translation>Samengevoegd met wat intussen was opgeslagen ({0}).</translation>
    </message>
    <message>
        <source>Nothing was saved. Your work is still open in the window.</source>
        <translation>Er is niets opgeslagen. Uw werk staat nog open in het venster.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Opgeslagen als {0}.</translation>
    </message>
    <message>
        <source>Saving {0}…</source>
        <translation>{0} wordt opgeslagen…</translation>
    </message>
    <message>
        <source>The file was renamed or moved meanwhile.</source>
        <translation>Het bestand was intussen hernoemd of verplaatst.</translation>
    </message>
</context>
<context>
    <name>FilesBox</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Toevoegen…</translation>
    </message>
    <message>
        <source>Add reviews</source>
        <translation>Beoordelingen toevoegen</translation>
    </message>
    <message>
        <source>Other &amp;reviews, together with the one that is open:</source>
        <translation>Andere &amp;beoordelingen, samen met die welke open is:</translation>
    </message>
    <message>
        <source>Other review files</source>
        <translation>Andere beoordelingsbestanden</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Beoordelingen</translation>
    </message>
    <message>
        <source>Take a&amp;way</source>
        <translation>&amp;Wegnemen</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All questions</source>
        <translation>Alle vragen</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Elke reden</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>Elk oordeel</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Deserves a look</source>
        <translation>Verdient een blik</translation>
    </message>
    <message>
        <source>Doubtful boundary</source>
        <translation>Twijfelachtige grens</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Words in a question or comment</source>
        <translation>Woorden in een vraag of opmerking</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Sluiten (Esc)</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Zoeken in de tekst</translation>
    </message>
    <message>
        <source>List the findings with these words too</source>
        <translation>Ook de bevindingen met deze woorden tonen</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Hoofdletters onderscheiden</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Volgende plaats (F3)</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Gevonden plaatsen</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Vorige plaats (Shift+F3)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Reguliere expressie</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Alleen hele woorden</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Te zoeken woorden</translation>
    </message>
    <message>
        <source>findings: {0}</source>
        <translation>bevindingen: {0}</translation>
    </message>
</context>
<context>
    <name>FindController</name>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>{0} of more than {1}</source>
        <translation>{0} van meer dan {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} van {1}</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>Its address (a password stands in ~/.pgpass, not here):</source>
        <translation>Het adres (een wachtwoord staat in ~/.pgpass, niet hier):</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Een map openen</translation>
    </message>
    <message>
        <source>Open a team&apos;s store</source>
        <translation>Een teamopslag openen</translation>
    </message>
    <message>
        <source>This is no address of a store; it begins with postgresql://</source>
        <translation>Dit is geen adres van een opslag; dat begint met postgresql://</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>1 commitment</source>
        <translation>1 toezegging</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>aanvaarden</translation>
    </message>
    <message>
        <source>{0} commitments</source>
        <translation>{0} toezeggingen</translation>
    </message>
    <message>
        <source>{0} suggested</source>
        <translation>{0} voorgesteld</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Comment on question {0}</source>
        <translation>Opmerking bij vraag {0}</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Toezegging</translation>
    </message>
    <message>
        <source>Findings with these words</source>
        <translation>Bevindingen met deze woorden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Reason for question {0}</source>
        <translation>Reden bij vraag {0}</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Answer {0}</source>
        <translation>Antwoord {0}</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>Vraag {0}</translation>
    </message>
    <message>
        <source>Questions and answers beside the text</source>
        <translation>Vragen en antwoorden naast de tekst</translation>
    </message>
    <message>
        <source>The program is not sure of it: check where it begins and what it belongs to.</source>
        <translation>Het programma is er niet zeker van: kijk na waar het begint en waar het bij hoort.</translation>
    </message>
    <message>
        <source>claims question {0}: {1}</source>
        <translation>claimt vraag {0}: {1}</translation>
    </message>
    <message>
        <source>introduces its sub-questions</source>
        <translation>leidt haar deelvragen in</translation>
    </message>
    <message>
        <source>p. {0}</source>
        <translation>p. {0}</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Exporting: {0} questions written</source>
        <translation>Exporteren: {0} vragen geschreven</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Map voor de bestanden</translation>
    </message>
    <message>
        <source>In this folder already: {0}.
Replace what is there?</source>
        <translation>Al in deze map: {0}.
Vervangen wat er staat?</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Bezig met meten…</translation>
    </message>
    <message>
        <source>Original of the source</source>
        <translation>Origineel van de bron</translation>
    </message>
    <message>
        <source>Question {0} is in {1}; open the review of that one to look at it.</source>
        <translation>Vraag {0} staat in {1}; open de beoordeling daarvan om ze te bekijken.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>De export is afgebroken.</translation>
    </message>
    <message>
        <source>This was never saved: it is in no folder.</source>
        <translation>Dit werd nog niet opgeslagen: het staat in geen map.</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Geschreven naar {0}.</translation>
    </message>
    <message>
        <source>{0} files written to {1}.</source>
        <translation>{0} bestanden geschreven naar {1}.</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>About Annotator</source>
        <translation>Over Annotator</translation>
    </message>
    <message>
        <source>Checks whether ministers answer what parliament asks.</source>
        <translation>Gaat na of ministers beantwoorden wat het parlement vraagt.</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Toezegging</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Report a mistake</source>
        <translation>Een fout melden</translation>
    </message>
    <message>
        <source>Say what you did and what happened, and send these last lines of the log with it.</source>
        <translation>Zeg wat u deed en wat er gebeurde, en stuur deze laatste regels van het logboek mee.</translation>
    </message>
    <message>
        <source>They hold no words of a text or of a finding, and no file names.</source>
        <translation>Er staan geen woorden van een tekst of een bevinding in, en geen bestandsnamen.</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Wat ze doen</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>As opened</source>
        <translation>Zoals geopend</translation>
    </message>
    <message>
        <source>Choose an act to go back to it. The sign marks what is saved.</source>
        <translation>Kies een handeling om ernaar terug te keren. Het teken toont wat is opgeslagen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historiek</translation>
    </message>
</context>
<context>
    <name>HitsList</name>
    <message>
        <source>Hits</source>
        <translation>Treffers</translation>
    </message>
</context>
<context>
    <name>JoinController</name>
    <message>
        <source>A corrected version of the source</source>
        <translation>Een gecorrigeerde versie van de bron</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Look again at: {0}.</source>
        <translation>Bekijk opnieuw: {0}.</translation>
    </message>
    <message>
        <source>Merge another review</source>
        <translation>Nog een beoordeling samenvoegen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er werd niets gewijzigd.</translation>
    </message>
    <message>
        <source>Nothing was changed: the source is the one that it was.</source>
        <translation>Er werd niets gewijzigd: de bron is dezelfde als voorheen.</translation>
    </message>
    <message>
        <source>Others have passages to decide on, which are hidden: each relocates a file of their own.</source>
        <translation>Anderen hebben over passages te beslissen, die verborgen zijn: ieder zet een eigen bestand over.</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>{0} wordt gelezen…</translation>
    </message>
    <message>
        <source>The other file has the same words, and was made of another file. Is it the same document?</source>
        <translation>Het andere bestand heeft dezelfde woorden en is van een ander bestand gemaakt. Is het hetzelfde document?</translation>
    </message>
    <message>
        <source>The review was changed while the file was read; choose the file again.</source>
        <translation>De beoordeling werd gewijzigd terwijl het bestand werd gelezen; kies het bestand opnieuw.</translation>
    </message>
    <message>
        <source>The same document?</source>
        <translation>Hetzelfde document?</translation>
    </message>
    <message>
        <source>The source is {0} now; passages found in it: {1}.</source>
        <translation>De bron is nu {0}; passages die erin werden gevonden: {1}.</translation>
    </message>
    <message>
        <source>{0} says itself how it is encoded.</source>
        <translation>{0} zegt zelf hoe het gecodeerd is.</translation>
    </message>
</context>
<context>
    <name>LeaveOutDialog</name>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Weglaten</translation>
    </message>
    <message>
        <source>Documents selected: {0}. They stay where they are, and are not listed. Why?</source>
        <translation>Geselecteerde documenten: {0}. Ze blijven waar ze zijn en worden niet getoond. Waarom?</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>LeftoversDialog</name>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Weggooien…</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>&amp;Bewaren voor later</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Herstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Edits, the last one first</source>
        <translation>Bewerkingen, de laatste eerst</translation>
    </message>
    <message>
        <source>File: {0}</source>
        <translation>Bestand: {0}</translation>
    </message>
    <message>
        <source>Files with work that was not saved</source>
        <translation>Bestanden met werk dat niet was opgeslagen</translation>
    </message>
    <message>
        <source>Give up the one edit on {0}? This cannot be undone.</source>
        <translation>De ene bewerking aan {0} opgeven? Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Give up the {0} edits on {1}? This cannot be undone.</source>
        <translation>De {0} bewerkingen aan {1} opgeven? Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Never saved to a file; the text is kept here too.</source>
        <translation>Nooit in een bestand opgeslagen; de tekst is hier ook bewaard.</translation>
    </message>
    <message>
        <source>One edit, made at {0}.</source>
        <translation>Eén bewerking, gemaakt op {0}.</translation>
    </message>
    <message>
        <source>One more edit cannot be done by this version.</source>
        <translation>Nog één bewerking kan deze versie niet uitvoeren.</translation>
    </message>
    <message>
        <source>The file was changed or removed since. It stays as it is; saving will ask.</source>
        <translation>Het bestand werd sindsdien gewijzigd of verwijderd. Het blijft zoals het is; bij het opslaan volgt een vraag.</translation>
    </message>
    <message>
        <source>The program ended before this work was saved. It was kept, and your files are as you saved them last. Restoring opens the work again, every edit in it; it is saved only when you save it.</source>
        <translation>Het programma eindigde voordat dit werk was opgeslagen. Het werd bewaard, en uw bestanden zijn zoals u ze het laatst opsloeg. Herstellen opent het werk opnieuw, met elke bewerking erin; het wordt pas opgeslagen wanneer u het opslaat.</translation>
    </message>
    <message>
        <source>Work that was not saved</source>
        <translation>Werk dat niet was opgeslagen</translation>
    </message>
    <message>
        <source>{0} edits, the last one at {1}.</source>
        <translation>{0} bewerkingen, de laatste op {1}.</translation>
    </message>
    <message>
        <source>{0} more edits cannot be done by this version.</source>
        <translation>{0} bewerkingen meer kan deze versie niet uitvoeren.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Koppelen</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Toezeggingen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Soort koppeling</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppelen</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>De lijst verkleinen</translation>
    </message>
    <message>
        <source>What shows it: title or address</source>
        <translation>Wat het aantoont: titel of adres</translation>
    </message>
    <message>
        <source>“{0}” …</source>
        <translation>“{0}” …</translation>
    </message>
</context>
<context>
    <name>LockedFile</name>
    <message>
        <source>&amp;Read only</source>
        <translation>&amp;Alleen lezen</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Overnemen</translation>
    </message>
    <message>
        <source>If both of you save, the second is asked before anything is overwritten.</source>
        <translation>Als u beiden opslaat, wordt de tweede gevraagd voordat iets wordt overschreven.</translation>
    </message>
    <message>
        <source>Open a &amp;copy</source>
        <translation>Een &amp;kopie openen</translation>
    </message>
    <message>
        <source>Open already</source>
        <translation>Al geopend</translation>
    </message>
    <message>
        <source>That program has not been heard of for a while: you may take over.</source>
        <translation>Dat programma liet een tijd niets van zich horen: u mag overnemen.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>{0} is open in another program.</source>
        <translation>{0} is geopend in een ander programma.</translation>
    </message>
    <message>
        <source>{0} is open in another window, since {1}.</source>
        <translation>{0} is geopend in een ander venster, sinds {1}.</translation>
    </message>
    <message>
        <source>{0} is open: {1} works on it, on {2}, since {3}.</source>
        <translation>{0} is geopend: {1} werkt eraan, op {2}, sinds {3}.</translation>
    </message>
</context>
<context>
    <name>LossesDialog</name>
    <message>
        <source>Take what was found</source>
        <translation>Overnemen wat werd gevonden</translation>
    </message>
    <message>
        <source>What has no place in the questions and answers that were found anew, and would go: findings {0}, questions and answers {1}. Undo brings it back.</source>
        <translation>Wat geen plaats heeft in de vragen en antwoorden die opnieuw zijn gevonden, en zou verdwijnen: bevindingen {0}, vragen en antwoorden {1}. Ongedaan maken brengt het terug.</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Zonder plaats</translation>
    </message>
</context>
<context>
    <name>LossesList</name>
    <message>
        <source>Another reviewer&apos;s finding</source>
        <translation>De bevinding van een andere beoordelaar</translation>
    </message>
    <message>
        <source>Findings without a place</source>
        <translation>Bevindingen zonder plaats</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>ManualDialog</name>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Zoeken in de handleiding</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>It has no reason for the same verdict; add one to it, or take those reasons back.</source>
        <translation>Het heeft geen reden voor hetzelfde oordeel; voeg er een toe, of neem die redenen terug.</translation>
    </message>
    <message>
        <source>Reasons that this codebook does not have</source>
        <translation>Redenen die dit codeboek niet heeft</translation>
    </message>
    <message>
        <source>These reasons are given in this file. Say which reason takes the place of each.</source>
        <translation>Deze redenen zijn in dit bestand gegeven. Zeg welke reden de plaats van elk inneemt.</translation>
    </message>
</context>
<context>
    <name>NameLine</name>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Your name is kept with what you find. It is asked once.</source>
        <translation>Uw naam wordt bewaard bij wat u vindt. Dit wordt één keer gevraagd.</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>&amp;Remove the note</source>
        <translation>De notitie &amp;verwijderen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Save the note ({0})</source>
        <translation>De notitie opslaan ({0})</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>Accept</source>
        <translation>Aanvaarden</translation>
    </message>
    <message>
        <source>This answer claims no question. Likeliest: {0}</source>
        <translation>Dit antwoord claimt geen vraag. Waarschijnlijkst: {0}</translation>
    </message>
</context>
<context>
    <name>OpenDocument</name>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Somebody else took this file over. A save joins what both of you found.</source>
        <translation>Iemand anders heeft dit bestand overgenomen. Bij het opslaan wordt samengevoegd wat u beiden vond.</translation>
    </message>
    <message>
        <source>{0} has this file open too.</source>
        <translation>{0} heeft dit bestand ook open.</translation>
    </message>
</context>
<context>
    <name>OtherReasons</name>
    <message>
        <source>+ other reason</source>
        <translation>+ andere reden</translation>
    </message>
    <message>
        <source>Reasons beside the first</source>
        <translation>Redenen naast de eerste</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A few letters of what you want to do or see</source>
        <translation>Enkele letters van wat u wilt doen of zien</translation>
    </message>
    <message>
        <source>Find an action, a question or a commitment</source>
        <translation>Een actie, een vraag of een toezegging zoeken</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Niets heet zo.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Document view (D)</source>
        <translation>Documentweergave (D)</translation>
    </message>
    <message>
        <source>Look for it in the document.</source>
        <translation>Zoek het in het document.</translation>
    </message>
    <message>
        <source>No answer claims this question</source>
        <translation>Geen antwoord claimt deze vraag</translation>
    </message>
    <message>
        <source>No question chosen</source>
        <translation>Geen vraag gekozen</translation>
    </message>
    <message>
        <source>The answers to the question</source>
        <translation>De antwoorden op de vraag</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>A reason is asked for partial and not answered.</source>
        <translation>Een reden is nodig bij deels en niet beantwoord.</translation>
    </message>
    <message>
        <source>Also: {0}</source>
        <translation>Ook: {0}</translation>
    </message>
    <message>
        <source>Choose a question in the list or in the text.</source>
        <translation>Kies een vraag in de lijst of in de tekst.</translation>
    </message>
    <message>
        <source>Choose a reason…</source>
        <translation>Kies een reden…</translation>
    </message>
    <message>
        <source>Choose a verdict first</source>
        <translation>Kies eerst een oordeel</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Confidence: {0}</source>
        <translation>Zekerheid: {0}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Geen reden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Your own words, if you want to add any</source>
        <translation>Uw eigen woorden, als u iets wilt toevoegen</translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>In de tekst tonen</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Choose a passage in the text first: click it, or press F8.</source>
        <translation>Kies eerst een passage in de tekst: klik erop, of druk op F8.</translation>
    </message>
    <message>
        <source>Commitment: {0}</source>
        <translation>Toezegging: {0}</translation>
    </message>
    <message>
        <source>Copied with its reference.</source>
        <translation>Gekopieerd met de verwijzing.</translation>
    </message>
    <message>
        <source>Evidence for {0}</source>
        <translation>Bewijs voor {0}</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Notitie: {0}</translation>
    </message>
    <message>
        <source>Suggested commitment</source>
        <translation>Voorgestelde toezegging</translation>
    </message>
    <message>
        <source>There is no further passage in that direction.</source>
        <translation>In die richting is er geen passage meer.</translation>
    </message>
    <message>
        <source>There is no passage at the caret.</source>
        <translation>Er is geen passage bij de cursor.</translation>
    </message>
    <message>
        <source>There is no sentence of a question or answer here.</source>
        <translation>Hier staat geen zin van een vraag of antwoord.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source> points</source>
        <translation> punten</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisatie</translation>
    </message>
    <message>
        <source>&amp;Size of letters</source>
        <translation>&amp;Lettergrootte</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Bij het starten</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Open the files of the last time</source>
        <translation>De bestanden van de vorige keer openen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>Set for all users of this computer.</source>
        <translation>Ligt vast voor alle gebruikers van deze computer.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Uw &amp;naam</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>No questions found in this text</source>
        <translation>Geen vragen gevonden in deze tekst</translation>
    </message>
    <message>
        <source>Nothing was changed: say who reviews first.</source>
        <translation>Er werd niets gewijzigd: zeg eerst wie beoordeelt.</translation>
    </message>
    <message>
        <source>Select words in the text first.</source>
        <translation>Selecteer eerst woorden in de tekst.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Zoeken in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Bestands&amp;type:</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>Pagina&amp;volgorde:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>Pagina’s &amp;per blad:</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Dubbelzijdig afdrukken</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Binden aan de lange zijde</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>Pagina&amp;reeks:</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Binden aan de korte zijde</translation>
    </message>
</context>
<context>
    <name>QuestionChips</name>
    <message>
        <source>Choose the questions that it responds to</source>
        <translation>Kies de vragen waarop ze antwoordt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Link question {0}</source>
        <translation>Vraag {0} verbinden</translation>
    </message>
    <message>
        <source>Unlink question {0}</source>
        <translation>Vraag {0} losmaken</translation>
    </message>
    <message>
        <source>{0} (proposed)</source>
        <translation>{0} (voorgesteld)</translation>
    </message>
</context>
<context>
    <name>QuestionsDialog</name>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
</context>
<context>
    <name>QuestionsModel</name>
    <message>
        <source>stem</source>
        <translation>inleiding</translation>
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
        <translation>De vragen filteren (Ctrl+L)</translation>
    </message>
    <message>
        <source>No question passes the filter.</source>
        <translation>Geen vraag komt door de filter.</translation>
    </message>
    <message>
        <source>No questions were found. Select one in the text and mark it as a question (menu Structure).</source>
        <translation>Er werden geen vragen gevonden. Selecteer er een in de tekst en markeer ze als vraag (menu Structuur).</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Whose review is shown</source>
        <translation>Wiens beoordeling getoond wordt</translation>
    </message>
    <message>
        <source>{0} (you)</source>
        <translation>{0} (u)</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} van {1}</translation>
    </message>
    <message>
        <source>{0} of {1} judged</source>
        <translation>{0} van {1} beoordeeld</translation>
    </message>
    <message>
        <source>{0} — complete</source>
        <translation>{0} — afgerond</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>In de tekst tonen</translation>
    </message>
</context>
<context>
    <name>ReasonChooser</name>
    <message>
        <source>Choose a reason</source>
        <translation>Kies een reden</translation>
    </message>
    <message>
        <source>Enter takes the reason, Escape leaves it as it is.</source>
        <translation>Enter neemt de reden, Escape laat alles zoals het is.</translation>
    </message>
    <message>
        <source>No reason has that in its name.</source>
        <translation>Geen enkele reden heeft dat in haar naam.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Redenen</translation>
    </message>
    <message>
        <source>Type a part of its name, or a number</source>
        <translation>Typ een deel van de naam, of een nummer</translation>
    </message>
    <message>
        <source>What the codebook says</source>
        <translation>Wat het codeboek zegt</translation>
    </message>
</context>
<context>
    <name>ReasonTexts</name>
    <message>
        <source>&amp;Use it when</source>
        <translation>&amp;Gebruik wanneer</translation>
    </message>
    <message>
        <source>D&amp;efinition</source>
        <translation>D&amp;efinitie</translation>
    </message>
    <message>
        <source>Exam&amp;ples, one a line</source>
        <translation>Voor&amp;beelden, één per regel</translation>
    </message>
    <message>
        <source>N&amp;ot when</source>
        <translation>Niet wannee&amp;r</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;am</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Actor</source>
        <translation>Uitvoerder</translation>
    </message>
    <message>
        <source>Any actor</source>
        <translation>Wie dan ook</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Elke status</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Elke soort</translation>
    </message>
    <message>
        <source>Choose another status, type, actor or due date.</source>
        <translation>Kies een andere status, soort, uitvoerder of termijn.</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Toezeggingen</translation>
    </message>
    <message>
        <source>Commitments: {0}</source>
        <translation>Toezeggingen: {0}</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Einddatum</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Koppelen…</translation>
    </message>
    <message>
        <source>No commitment fits</source>
        <translation>Geen toezegging past</translation>
    </message>
    <message>
        <source>No commitments here yet</source>
        <translation>Hier zijn nog geen toezeggingen</translation>
    </message>
    <message>
        <source>One status, note and document for all that are selected (S)</source>
        <translation>Eén status, notitie en document voor al wat geselecteerd is (S)</translation>
    </message>
    <message>
        <source>Possible repeats…</source>
        <translation>Mogelijke herhalingen…</translation>
    </message>
    <message>
        <source>Set status…</source>
        <translation>Status geven…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What is recorded as a commitment in a document appears here.</source>
        <translation>Wat in een document als toezegging is vastgelegd, verschijnt hier.</translation>
    </message>
</context>
<context>
    <name>RelocatingDialog</name>
    <message>
        <source>&amp;Give the passage up</source>
        <translation>De passage op&amp;geven</translation>
    </message>
    <message>
        <source>&amp;These words are it</source>
        <translation>&amp;Deze woorden zijn het</translation>
    </message>
    <message>
        <source>Every passage was found ({0}).</source>
        <translation>Elke passage werd gevonden ({0}).</translation>
    </message>
    <message>
        <source>It was: {0}“{1}”{2}</source>
        <translation>Het was: {0}“{1}”{2}</translation>
    </message>
    <message>
        <source>Passages in the corrected source</source>
        <translation>Passages in de gecorrigeerde bron</translation>
    </message>
    <message>
        <source>Passages to confirm</source>
        <translation>Te bevestigen passages</translation>
    </message>
    <message>
        <source>Take the new source</source>
        <translation>De nieuwe bron nemen</translation>
    </message>
    <message>
        <source>The corrected source</source>
        <translation>De gecorrigeerde bron</translation>
    </message>
    <message>
        <source>These findings have no place in the corrected source and go with the old one:</source>
        <translation>Deze bevindingen hebben geen plaats in de gecorrigeerde bron en gaan met de oude mee:</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>opgegeven</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>niet gevonden</translation>
    </message>
    <message>
        <source>{0} % alike</source>
        <translation>{0} % gelijk</translation>
    </message>
    <message>
        <source>{0} of {1} passages were found. Look at each of the others: select its words in the corrected source, or give it up.</source>
        <translation>{0} van {1} passages werden gevonden. Bekijk elk van de andere: selecteer haar woorden in de gecorrigeerde bron, of geef haar op.</translation>
    </message>
</context>
<context>
    <name>RepairWindow</name>
    <message>
        <source>&amp;Begin again</source>
        <translation>Opnieuw &amp;beginnen</translation>
    </message>
    <message>
        <source>A &amp;question begins at the caret</source>
        <translation>Bij de cursor begint een &amp;vraag</translation>
    </message>
    <message>
        <source>An &amp;answer begins at the caret</source>
        <translation>Bij de cursor begint een &amp;antwoord</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Apply and &amp;keep as layout…</source>
        <translation>Toepassen en bewaren als &amp;indeling…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Findings move along, none is lost.</source>
        <translation>Bevindingen verhuizen mee, er gaat geen verloren.</translation>
    </message>
    <message>
        <source>It looks for everything else that is written like them.</source>
        <translation>Het zoekt al het andere dat net zo geschreven is.</translation>
    </message>
    <message>
        <source>Layouts that the text looks like</source>
        <translation>Opmaken waar de tekst op lijkt</translation>
    </message>
    <message>
        <source>Put the caret where a question begins, then press the button.</source>
        <translation>Zet de cursor waar een vraag begint en druk dan op de knop.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Questions and the answers that claim them</source>
        <translation>Vragen en de antwoorden die ze claimen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Show the program where questions and answers begin</source>
        <translation>Toon het programma waar vragen en antwoorden beginnen</translation>
    </message>
    <message>
        <source>The text looks like a layout that you have: choose it</source>
        <translation>De tekst lijkt op een opmaak die u hebt: kies die</translation>
    </message>
    <message>
        <source>not shown yet</source>
        <translation>nog niet getoond</translation>
    </message>
    <message>
        <source>{0} findings would lose their place. Undo brings them back.</source>
        <translation>{0} bevindingen zouden hun plaats verliezen. Ongedaan maken brengt ze terug.</translation>
    </message>
    <message>
        <source>{0} questions · {1} answers</source>
        <translation>{0} vragen · {1} antwoorden</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>Keep as layout</source>
        <translation>Bewaren als indeling</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Naam van de indeling</translation>
    </message>
</context>
<context>
    <name>RepeatsDialog</name>
    <message>
        <source>&amp;Link those that are ticked</source>
        <translation>&amp;Koppel wat aangevinkt is</translation>
    </message>
    <message>
        <source>Possible repeats</source>
        <translation>Mogelijke herhalingen</translation>
    </message>
    <message>
        <source>The first of each pair may repeat the second. Nothing is linked that you do not tick.</source>
        <translation>De eerste van elk paar kan de tweede herhalen. Niets wordt gekoppeld dat u niet aanvinkt.</translation>
    </message>
</context>
<context>
    <name>ReviewerDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisatie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Who reviews?</source>
        <translation>Wie beoordeelt?</translation>
    </message>
    <message>
        <source>Your name is saved with what you find. It is asked once.</source>
        <translation>Uw naam wordt opgeslagen bij wat u bevindt. Dit wordt één keer gevraagd.</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Choose a question first.</source>
        <translation>Kies eerst een vraag.</translation>
    </message>
</context>
<context>
    <name>SaveTrouble</name>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergelijken…</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Overschrijven</translation>
    </message>
    <message>
        <source>&amp;Save elsewhere…</source>
        <translation>&amp;Elders opslaan…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet opgeslagen</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Your work is still open in the window.</source>
        <translation>Er werd niets overschreven. Uw werk is nog open in het venster.</translation>
    </message>
    <message>
        <source>Save it &amp;there again</source>
        <translation>&amp;Daar opnieuw bewaren</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>The settings could not be kept; the review is not touched by that.</source>
        <translation>De instellingen konden niet worden bewaard; de beoordeling blijft ongemoeid.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Alles zoals gewoonlijk</translation>
    </message>
    <message>
        <source>&amp;Keys of the action chosen</source>
        <translation>&amp;Toetsen van de gekozen actie</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>&amp;Gewone toetsen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acties en hun toetsen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>{0} is used twice: {1}.</source>
        <translation>{0} wordt twee keer gebruikt: {1}.</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>All commitments</source>
        <translation>Alle toezeggingen</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekking</translation>
    </message>
    <message>
        <source>Facts of the document</source>
        <translation>Gegevens van het document</translation>
    </message>
    <message>
        <source>History of this sitting</source>
        <translation>Geschiedenis van deze sessie</translation>
    </message>
</context>
<context>
    <name>SideButton</name>
    <message>
        <source>Take the side of {0}: {1}</source>
        <translation>De kant van {0} kiezen: {1}</translation>
    </message>
</context>
<context>
    <name>SidesPanel</name>
    <message>
        <source>Add {0}</source>
        <translation>{0} toevoegen</translation>
    </message>
    <message>
        <source>All is settled.</source>
        <translation>Alles is beslecht.</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Toezeggingen</translation>
    </message>
    <message>
        <source>Compare reviews</source>
        <translation>Beoordelingen vergelijken</translation>
    </message>
    <message>
        <source>Confidence: {0}</source>
        <translation>Zekerheid: {0}</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Consensus: {0}</source>
        <translation>Consensus: {0}</translation>
    </message>
    <message>
        <source>Decide what none of them finds, and say why</source>
        <translation>Beslissen wat geen van hen vindt, en zeggen waarom</translation>
    </message>
    <message>
        <source>Merge another review…</source>
        <translation>Een andere beoordeling samenvoegen…</translation>
    </message>
    <message>
        <source>Merge another…</source>
        <translation>Andere samenvoegen…</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Volgende: {0}</translation>
    </message>
    <message>
        <source>Remove the consensus</source>
        <translation>De consensus verwijderen</translation>
    </message>
    <message>
        <source>Start a consensus</source>
        <translation>Een consensus beginnen</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Ophouden met vergelijken</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Take all that they agree on</source>
        <translation>Alles overnemen waarover zij het eens zijn</translation>
    </message>
    <message>
        <source>The first side that is taken begins it.</source>
        <translation>Hij begint met de eerste kant die u kiest.</translation>
    </message>
    <message>
        <source>The reviews are hidden from each other until all are complete.</source>
        <translation>De beoordelingen zijn voor elkaar verborgen tot ze alle voltooid zijn.</translation>
    </message>
    <message>
        <source>There is one review here.</source>
        <translation>Er is hier één beoordeling.</translation>
    </message>
    <message>
        <source>Third way…</source>
        <translation>Derde weg…</translation>
    </message>
    <message>
        <source>the consensus has it</source>
        <translation>in de consensus</translation>
    </message>
    <message>
        <source>{0} left to settle</source>
        <translation>nog {0} te beslechten</translation>
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
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Show or fold the list of documents</source>
        <translation>De lijst met documenten tonen of invouwen</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Source text</source>
        <translation>Brontekst</translation>
    </message>
</context>
<context>
    <name>StatisticsWindow</name>
    <message>
        <source>&amp;Holidays of</source>
        <translation>&amp;Feestdagen van</translation>
    </message>
    <message>
        <source>Answered: {0}</source>
        <translation>Beantwoord: {0}</translation>
    </message>
    <message>
        <source>Claimed by a joint answer: {0}; of the judged ones among them not answered: {1}</source>
        <translation>Geclaimd door een gezamenlijk antwoord: {0}; van de beoordeelde daaronder niet beantwoord: {1}</translation>
    </message>
    <message>
        <source>Country whose holidays are left out</source>
        <translation>Land waarvan de feestdagen niet meetellen</translation>
    </message>
    <message>
        <source>Days to answer: unknown, for no document states both dates</source>
        <translation>Dagen tot het antwoord: onbekend, want geen document vermeldt beide datums</translation>
    </message>
    <message>
        <source>Days to answer: {0} in the middle, {1} at most; documents without both dates: {2}</source>
        <translation>Dagen tot het antwoord: mediaan {0}, hoogstens {1}; documenten zonder beide datums: {2}</translation>
    </message>
    <message>
        <source>Documents: {0}   Questions: {1}   Judgements: {2}</source>
        <translation>Documenten: {0}   Vragen: {1}   Oordelen: {2}</translation>
    </message>
    <message>
        <source>Legal &amp;term in days</source>
        <translation>Wettelijke termijn in &amp;dagen</translation>
    </message>
    <message>
        <source>Legal term in days</source>
        <translation>Wettelijke termijn in dagen</translation>
    </message>
    <message>
        <source>Overdue among the commitments that are pending: {0}</source>
        <translation>Te laat onder de lopende toezeggingen: {0}</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistieken</translation>
    </message>
    <message>
        <source>Wor&amp;king days only</source>
        <translation>Alleen wer&amp;kdagen</translation>
    </message>
    <message>
        <source>later than the term: {0}</source>
        <translation>later dan de termijn: {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>undefined (0 of 0)</source>
        <translation>onbepaald (0 van 0)</translation>
    </message>
    <message>
        <source>{0} ({1} of {2})</source>
        <translation>{0} ({1} van {2})</translation>
    </message>
    <message>
        <source>{0} ({1} of {2}; 95 % interval {3} to {4})</source>
        <translation>{0} ({1} van {2}; 95 %-interval {3} tot {4})</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>doubtful boundaries: {0}</source>
        <translation>twijfelachtige grenzen: {0}</translation>
    </message>
    <message>
        <source>no reviewer yet</source>
        <translation>nog geen beoordelaar</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notitie</translation>
    </message>
    <message>
        <source>Commitments selected: {0}</source>
        <translation>Geselecteerde toezeggingen: {0}</translation>
    </message>
    <message>
        <source>Docu&amp;ment</source>
        <translation>Docu&amp;ment</translation>
    </message>
    <message>
        <source>Move the d&amp;ue date to</source>
        <translation>&amp;Verschuif de termijn naar</translation>
    </message>
    <message>
        <source>New s&amp;tatus</source>
        <translation>Nieuwe s&amp;tatus</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Status geven</translation>
    </message>
    <message>
        <source>What shows it: title or address</source>
        <translation>Wat het aantoont: titel of adres</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>No passage is suggested for this question; select one.</source>
        <translation>Voor deze vraag wordt geen passage voorgesteld; selecteer er een.</translation>
    </message>
    <message>
        <source>There are no suggestions left.</source>
        <translation>Er zijn geen suggesties meer.</translation>
    </message>
</context>
<context>
    <name>SuggestionItem</name>
    <message>
        <source>Accept</source>
        <translation>Aanvaarden</translation>
    </message>
    <message>
        <source>Dismiss the suggestion (X)</source>
        <translation>Het voorstel verwerpen (X)</translation>
    </message>
    <message>
        <source>suggestion of the program: {0}</source>
        <translation>voorstel van het programma: {0}</translation>
    </message>
</context>
<context>
    <name>TeamLink</name>
    <message>
        <source>The store is away; acts kept here: {0}</source>
        <translation>De opslag is weg; handelingen hier bewaard: {0}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>All of the source (D)</source>
        <translation>De hele bron (D)</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Toezegging</translation>
    </message>
    <message>
        <source>Complete review</source>
        <translation>Beoordeling afronden</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Find  Ctrl+F</source>
        <translation>Zoeken  Ctrl+F</translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation>Werkbalk</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>The question over its answers (D)</source>
        <translation>De vraag boven haar antwoorden (D)</translation>
    </message>
</context>
<context>
    <name>VerdictButton</name>
    <message>
        <source>Take the verdict back</source>
        <translation>Het oordeel terugnemen</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A team&apos;s store</source>
        <translation>Een teamopslag</translation>
    </message>
    <message>
        <source>Did the minister answer the question?</source>
        <translation>Heeft de minister op de vraag geantwoord?</translation>
    </message>
    <message>
        <source>Find by title, name or folder</source>
        <translation>Zoeken op titel, naam of map</translation>
    </message>
    <message>
        <source>Keep the chosen file first</source>
        <translation>Het gekozen bestand vooraan houden</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Een bestand openen…</translation>
    </message>
    <message>
        <source>Open a written question with its answer, or a review you saved. Or drop a file here.</source>
        <translation>Open een schriftelijke vraag met haar antwoord, of een beoordeling die u opsloeg. Of sleep een bestand hierheen.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Recente bestanden</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Het voorbeeld proberen</translation>
    </message>
    <message>
        <source>{0} (folder)</source>
        <translation>{0} (map)</translation>
    </message>
    <message>
        <source>{0} of {1} judged</source>
        <translation>{0} van {1} beoordeeld</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Stop opening or exporting (Esc); what is open stays as it is</source>
        <translation>Openen of exporteren afbreken (Esc); wat open is blijft zoals het is</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Bezig</translation>
    </message>
</context>
<context>
    <name>WorkspaceActs</name>
    <message>
        <source>Codebook for all</source>
        <translation>Codeboek voor alle</translation>
    </message>
    <message>
        <source>Codebooks</source>
        <translation>Codeboeken</translation>
    </message>
    <message>
        <source>Delete the index of this folder? Your files stay; it is made anew when you open the folder.</source>
        <translation>De index van deze map verwijderen? Uw bestanden blijven; hij wordt opnieuw gemaakt als u de map opent.</translation>
    </message>
    <message>
        <source>Done: {0}.</source>
        <translation>Gedaan: {0}.</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>Het register exporteren</translation>
    </message>
    <message>
        <source>Forget this workspace</source>
        <translation>Deze werkruimte vergeten</translation>
    </message>
    <message>
        <source>In a team&apos;s store this is done in the documents, or by annotator team assign.</source>
        <translation>In een teamopslag gebeurt dit in de documenten, of met annotator team assign.</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Join equal texts</source>
        <translation>Gelijke teksten samenvoegen</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Deze zoekopdracht bewaren</translation>
    </message>
    <message>
        <source>No promise here looks like another one made again.</source>
        <translation>Geen toezegging hier lijkt een herhaling van een andere.</translation>
    </message>
    <message>
        <source>No two documents here have the same text.</source>
        <translation>Geen twee documenten hier hebben dezelfde tekst.</translation>
    </message>
    <message>
        <source>Remove a search</source>
        <translation>Een zoekopdracht verwijderen</translation>
    </message>
    <message>
        <source>Select documents in the list first.</source>
        <translation>Selecteer eerst documenten in de lijst.</translation>
    </message>
    <message>
        <source>Taken back, but not in what was changed since: {0}.</source>
        <translation>Teruggenomen, maar niet in wat sindsdien veranderd is: {0}.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Teruggenomen.</translation>
    </message>
    <message>
        <source>Texts that are in several documents: {0}. Have each of them in one row?</source>
        <translation>Teksten die in meer documenten staan: {0}. Elk daarvan op één rij zetten?</translation>
    </message>
    <message>
        <source>The batch {0} was written.</source>
        <translation>Het pakket {0} is geschreven.</translation>
    </message>
    <message>
        <source>There is no batch here yet; select documents and assign them.</source>
        <translation>Er is hier nog geen pakket; selecteer documenten en wijs ze toe.</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Welke?</translation>
    </message>
</context>
<context>
    <name>WorkspacePage</name>
    <message>
        <source>Board</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffers</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>Look for files that changed (F5)</source>
        <translation>Kijken welke bestanden gewijzigd zijn (F5)</translation>
    </message>
    <message>
        <source>Next unfinished</source>
        <translation>Volgende onafgeronde</translation>
    </message>
    <message>
        <source>No document fits</source>
        <translation>Geen document voldoet</translation>
    </message>
    <message>
        <source>No documents here yet</source>
        <translation>Hier zijn nog geen documenten</translation>
    </message>
    <message>
        <source>Not all longer words were looked for</source>
        <translation>Niet alle langere woorden zijn gezocht</translation>
    </message>
    <message>
        <source>Open the next document that I have not completed (N; from a document Ctrl+PgDown)</source>
        <translation>Het volgende document openen dat ik niet heb afgerond (N; vanuit een document Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Questions and answers in this folder appear here.</source>
        <translation>Vragen en antwoorden in deze map verschijnen hier.</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Bestanden worden gelezen</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search for other words, or narrow by less.</source>
        <translation>Zoek andere woorden, of filter minder.</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>Zoeken in</translation>
    </message>
    <message>
        <source>Search texts, findings and commitments (Ctrl+F)</source>
        <translation>Zoek in teksten, bevindingen en toezeggingen (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>{0} of {1} documents</source>
        <translation>{0} van {1} documenten</translation>
    </message>
</context>
<context>
    <name>_SeveralLine</name>
    <message>
        <source>Do others review in this folder too? Then each has a file of her own.</source>
        <translation>Beoordelen anderen ook in deze map? Dan heeft ieder een eigen bestand.</translation>
    </message>
    <message>
        <source>No, I alone</source>
        <translation>Nee, ik alleen</translation>
    </message>
    <message>
        <source>Yes, several do</source>
        <translation>Ja, meer mensen</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;About Annotator</source>
        <translation>&amp;Over Annotator</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>&amp;Overeenstemming</translation>
    </message>
    <message>
        <source>&amp;Answered</source>
        <translation>&amp;Beantwoord</translation>
    </message>
    <message>
        <source>&amp;Back to the text</source>
        <translation>T&amp;erug naar de tekst</translation>
    </message>
    <message>
        <source>&amp;Bring your reviewer here…</source>
        <translation>Uw beoordelaar &amp;hierheen halen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <source>&amp;Commitments</source>
        <translation>Toe&amp;zeggingen</translation>
    </message>
    <message>
        <source>&amp;Compare reviews</source>
        <translation>Beoordelingen &amp;vergelijken</translation>
    </message>
    <message>
        <source>&amp;Copy as a quotation</source>
        <translation>Kopiëren als &amp;citaat</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;Delete the part at the caret</source>
        <translation>Het deel bij de cursor &amp;wissen</translation>
    </message>
    <message>
        <source>&amp;Dismiss the suggestion</source>
        <translation>De suggestie &amp;afwijzen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Edit the codebook…</source>
        <translation>Het codeboek be&amp;werken…</translation>
    </message>
    <message>
        <source>&amp;Edit the commitment or suggestion</source>
        <translation>De toezegging of suggestie be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>Een actie &amp;zoeken…</translation>
    </message>
    <message>
        <source>&amp;Find questions and answers anew…</source>
        <translation>Vragen en antwoorden opnieuw &amp;zoeken…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Zoeken…</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>Deze bestanden &amp;vergeten</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Volledig scherm</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Hide findings from other reviewers, or show them</source>
        <translation>Bevindingen verbergen voor andere beoordelaars, &amp;of tonen</translation>
    </message>
    <message>
        <source>&amp;High confidence</source>
        <translation>&amp;Hoge zekerheid</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoog contrast</translation>
    </message>
    <message>
        <source>&amp;History of this sitting…</source>
        <translation>Geschiedenis van deze &amp;sessie…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Sneltoetsen…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Load a codebook…</source>
        <translation>Een codeboek &amp;laden…</translation>
    </message>
    <message>
        <source>&amp;Low confidence</source>
        <translation>&amp;Lage zekerheid</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handleiding</translation>
    </message>
    <message>
        <source>&amp;Medium confidence</source>
        <translation>&amp;Gemiddelde zekerheid</translation>
    </message>
    <message>
        <source>&amp;Merge another review…</source>
        <translation>Nog een beoordeling sa&amp;menvoegen…</translation>
    </message>
    <message>
        <source>&amp;Merge with the next</source>
        <translation>Sa&amp;menvoegen met het volgende</translation>
    </message>
    <message>
        <source>&amp;Next doubtful part</source>
        <translation>V&amp;olgende twijfelachtige deel</translation>
    </message>
    <message>
        <source>&amp;Next passage</source>
        <translation>Volgende &amp;passage</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale grootte</translation>
    </message>
    <message>
        <source>&amp;Not answered</source>
        <translation>&amp;Niet beantwoord</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>&amp;Partial</source>
        <translation>&amp;Deels beantwoord</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>Vorige &amp;deel van het venster</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Reason…</source>
        <translation>&amp;Reden…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Opnieuw</translation>
    </message>
    <message>
        <source>&amp;Relabel the part at the caret…</source>
        <translation>&amp;Label van het deel bij de cursor wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Remove the passage</source>
        <translation>&amp;De passage verwijderen</translation>
    </message>
    <message>
        <source>&amp;Report a mistake…</source>
        <translation>&amp;Een fout melden…</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>B&amp;eoordeling</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>O&amp;pslaan</translation>
    </message>
    <message>
        <source>&amp;Save the codebook as…</source>
        <translation>Het codeboek &amp;opslaan als…</translation>
    </message>
    <message>
        <source>&amp;Side bar</source>
        <translation>Zi&amp;jbalk</translation>
    </message>
    <message>
        <source>&amp;Split at the caret</source>
        <translation>&amp;Splitsen bij de cursor</translation>
    </message>
    <message>
        <source>&amp;Start a word back</source>
        <translation>&amp;Begin een woord terug</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>&amp;Statistieken</translation>
    </message>
    <message>
        <source>&amp;Structure</source>
        <translation>&amp;Structuur</translation>
    </message>
    <message>
        <source>&amp;Take the verdict back</source>
        <translation>Het oordeel ter&amp;ugnemen</translation>
    </message>
    <message>
        <source>&amp;Take your reviewer along…</source>
        <translation>Uw beoordelaar mee&amp;nemen…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ongedaan &amp;maken</translation>
    </message>
    <message>
        <source>&amp;Use the codebook of the program</source>
        <translation>Het codeboek van het &amp;programma gebruiken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Beel&amp;d</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>&amp;Welkomstpagina</translation>
    </message>
    <message>
        <source>&amp;Who reviews…</source>
        <translation>&amp;Wie beoordeelt…</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Venster</translation>
    </message>
    <message>
        <source>A correcte&amp;d version of the source…</source>
        <translation>Een gecorrigeerde versie van de &amp;bron…</translation>
    </message>
    <message>
        <source>Accept the suggested evi&amp;dence</source>
        <translation>Het voorgestelde be&amp;wijs aanvaarden</translation>
    </message>
    <message>
        <source>Accept the suggestion (&amp;yes)</source>
        <translation>De suggestie aanvaarden (&amp;ja)</translation>
    </message>
    <message>
        <source>All co&amp;mmitments…</source>
        <translation>Alle toe&amp;zeggingen…</translation>
    </message>
    <message>
        <source>All of a long &amp;question</source>
        <translation>De hele &amp;lange vraag</translation>
    </message>
    <message>
        <source>Answer at the &amp;caret is for…</source>
        <translation>Antwoord &amp;bij de cursor is voor…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Zoals het &amp;systeem</translation>
    </message>
    <message>
        <source>C&amp;omplete the review…</source>
        <translation>De beoordeling &amp;afronden…</translation>
    </message>
    <message>
        <source>Cannot &amp;judge</source>
        <translation>N&amp;iet te beoordelen</translation>
    </message>
    <message>
        <source>Co&amp;verage…</source>
        <translation>Dekkin&amp;g…</translation>
    </message>
    <message>
        <source>Code&amp;book</source>
        <translation>&amp;Codeboek</translation>
    </message>
    <message>
        <source>Con&amp;fidence</source>
        <translation>Ze&amp;kerheid</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Kop&amp;iëren</translation>
    </message>
    <message>
        <source>Copy the &amp;address of the commitment</source>
        <translation>A&amp;dres van de toezegging kopiëren</translation>
    </message>
    <message>
        <source>D&amp;ocument page</source>
        <translation>Do&amp;cumentpagina</translation>
    </message>
    <message>
        <source>Encodin&amp;g of the source…</source>
        <translation>&amp;Codering van de bron…</translation>
    </message>
    <message>
        <source>End a word &amp;back</source>
        <translation>Einde een woord &amp;terug</translation>
    </message>
    <message>
        <source>End a word &amp;further</source>
        <translation>&amp;Einde een woord verder</translation>
    </message>
    <message>
        <source>F&amp;acts of the document…</source>
        <translation>Gegevens v&amp;an het document…</translation>
    </message>
    <message>
        <source>Filter the &amp;questions</source>
        <translation>De vragen &amp;filteren</translation>
    </message>
    <message>
        <source>Find in f&amp;indings…</source>
        <translation>Zoeken in &amp;bevindingen…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>&amp;Volgende zoeken</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Vo&amp;rige zoeken</translation>
    </message>
    <message>
        <source>L&amp;ink or unlink commitment and question</source>
        <translation>Toezegging en vraag verbinden of &amp;losmaken</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the text…</source>
        <translation>&amp;Taal van de tekst…</translation>
    </message>
    <message>
        <source>Link the answer as &amp;likely</source>
        <translation>Antwoord met de waarschi&amp;jnlijkste vraag verbinden</translation>
    </message>
    <message>
        <source>Link to the &amp;other question</source>
        <translation>Aan de andere v&amp;raag koppelen</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>N&amp;otitie…</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Volgende deel van het venste&amp;r</translation>
    </message>
    <message>
        <source>Ne&amp;xt question</source>
        <translation>Vo&amp;lgende vraag</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>&amp;Nieuw venster</translation>
    </message>
    <message>
        <source>Next &amp;unreviewed question</source>
        <translation>Volgende niet-beoordeelde vraa&amp;g</translation>
    </message>
    <message>
        <source>Next su&amp;ggested commitment</source>
        <translation>Volgende voor&amp;gestelde toezegging</translation>
    </message>
    <message>
        <source>Next unfinished documen&amp;t</source>
        <translation>Volgend ona&amp;fgerond document</translation>
    </message>
    <message>
        <source>Not app&amp;licable</source>
        <translation>Niet van &amp;toepassing</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Recente bestanden openen</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>Map openen als &amp;werkruimte…</translation>
    </message>
    <message>
        <source>Open a &amp;team&apos;s store…</source>
        <translation>Een teamopslag (PostgreS&amp;QL) openen…</translation>
    </message>
    <message>
        <source>Open an &amp;earlier version…</source>
        <translation>Een &amp;eerdere versie openen…</translation>
    </message>
    <message>
        <source>Open the origi&amp;nal</source>
        <translation>Het ori&amp;gineel openen</translation>
    </message>
    <message>
        <source>Open the samp&amp;le</source>
        <translation>&amp;Het voorbeeld openen</translation>
    </message>
    <message>
        <source>Or&amp;iginal of the source…</source>
        <translation>Or&amp;igineel van de bron…</translation>
    </message>
    <message>
        <source>Passa&amp;ges</source>
        <translation>&amp;Passages</translation>
    </message>
    <message>
        <source>Passages at the &amp;caret…</source>
        <translation>Passages bij de &amp;cursor…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Voor&amp;keuren…</translation>
    </message>
    <message>
        <source>Pre&amp;vious passage</source>
        <translation>Vo&amp;rige passage</translation>
    </message>
    <message>
        <source>Pre&amp;vious question</source>
        <translation>&amp;Vorige vraag</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Afdruk&amp;voorbeeld…</translation>
    </message>
    <message>
        <source>Question is a s&amp;tem</source>
        <translation>Vraag is een &amp;inleiding</translation>
    </message>
    <message>
        <source>R&amp;eset layout</source>
        <translation>Indeling &amp;herstellen</translation>
    </message>
    <message>
        <source>Re&amp;pair by example…</source>
        <translation>&amp;Herstellen met een voorbeeld…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the consensus</source>
        <translation>Consensus ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>Repeat the la&amp;st reason</source>
        <translation>De laat&amp;ste reden herhalen</translation>
    </message>
    <message>
        <source>Res&amp;ults</source>
        <translation>Res&amp;ultaten</translation>
    </message>
    <message>
        <source>S&amp;how in its folder</source>
        <translation>&amp;Tonen in de map</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Ops&amp;laan als…</translation>
    </message>
    <message>
        <source>Se&amp;lect the sentence, or one more</source>
        <translation>De zin se&amp;lecteren, of één meer</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>Selection is &amp;evidence</source>
        <translation>S&amp;electie is bewijs</translation>
    </message>
    <message>
        <source>Selection is a &amp;commitment</source>
        <translation>Selectie is een toe&amp;zegging</translation>
    </message>
    <message>
        <source>Selection is a &amp;question</source>
        <translation>Selectie is een &amp;vraag</translation>
    </message>
    <message>
        <source>Selection is an &amp;answer</source>
        <translation>Selectie is een &amp;antwoord</translation>
    </message>
    <message>
        <source>Start a co&amp;nsensus</source>
        <translation>Een co&amp;nsensus beginnen</translation>
    </message>
    <message>
        <source>Start a word f&amp;urther</source>
        <translation>Begin een woord &amp;verder</translation>
    </message>
    <message>
        <source>Take the revie&amp;w up again</source>
        <translation>De beoordeling &amp;hervatten</translation>
    </message>
    <message>
        <source>The verd&amp;ict stands after a change</source>
        <translation>Oordeel blijft staan na wi&amp;jziging</translation>
    </message>
    <message>
        <source>Whole &amp;document</source>
        <translation>Hele d&amp;ocument</translation>
    </message>
    <message>
        <source>Wor&amp;kspace page</source>
        <translation>Werkrui&amp;mte</translation>
    </message>
    <message>
        <source>Write a co&amp;mment</source>
        <translation>Een op&amp;merking schrijven</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Inzoomen</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>&amp;Uitzoomen</translation>
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
        <translation>onduidelijke optie: %(option)s kan %(matches)s zijn</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>minstens één waarde nodig</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>één waarde nodig</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>de waarde %r hoort er niet bij</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>geen geldige waarde (%(type)s): %(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>ongeldige keuze: %(value)r (kies uit %(choices)s)</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opties</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumenten</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>de versie van het programma</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>deze hulp</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>deze argumenten ontbreken: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>onbekende argumenten: %s</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>gebruik: </translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>In answer to question {label} you say that another authority is responsible. Which one, and has the question been passed on to it?</source>
        <translation>In antwoord op vraag {label} zegt u dat een andere instantie bevoegd is. Welke, en is de vraag aan die instantie overgezonden?</translation>
    </message>
    <message>
        <source>In answer to question {label} you say that the information is not held. Will it be collected, and by when?</source>
        <translation>In antwoord op vraag {label} zegt u dat de gegevens er niet zijn. Laat u ze alsnog verzamelen, en wanneer zijn ze beschikbaar?</translation>
    </message>
    <message>
        <source>Question {label} was answered in part. Could you complete your answer?</source>
        <translation>Vraag {label} werd deels beantwoord. Kunt u uw antwoord aanvullen?</translation>
    </message>
    <message>
        <source>Question {label} was answered together with others, but the joint answer does not address it. Could you answer it separately?</source>
        <translation>Vraag {label} werd samen met andere vragen beantwoord, maar dat gezamenlijke antwoord gaat er niet op in. Kunt u die vraag afzonderlijk beantwoorden?</translation>
    </message>
    <message>
        <source>Question {label} was not answered because of the effort it would take. Which part of it can be answered with reasonable effort?</source>
        <translation>Vraag {label} werd niet beantwoord wegens de werklast. Welk deel ervan kan met een redelijke inspanning wel worden beantwoord?</translation>
    </message>
    <message>
        <source>Question {label} was not answered for reasons of confidentiality. On what legal ground, and which part can be made public?</source>
        <translation>Vraag {label} werd niet beantwoord om redenen van vertrouwelijkheid. Op welke rechtsgrond berust dat, en welk deel kan wel openbaar worden gemaakt?</translation>
    </message>
    <message>
        <source>Question {label} was not answered. Could you still answer it?</source>
        <translation>Vraag {label} werd niet beantwoord. Kunt u die vraag alsnog beantwoorden?</translation>
    </message>
    <message>
        <source>The answer to question {label} was postponed. Could you give it now, or say by which date you will?</source>
        <translation>Het antwoord op vraag {label} werd uitgesteld. Kunt u het nu geven, of zeggen op welke datum het volgt?</translation>
    </message>
    <message>
        <source>The question was:</source>
        <translation>De vraag luidde:</translation>
    </message>
    <message>
        <source>You asked for clarification of question {label}. What is meant is: […] Could you answer the question with that in mind?</source>
        <translation>U vroeg verduidelijking bij vraag {label}. Bedoeld wordt: […] Kunt u de vraag in die zin beantwoorden?</translation>
    </message>
    <message>
        <source>Your answer to question {label} announces further information. Could you supply it now, or say when it will follow?</source>
        <translation>In uw antwoord op vraag {label} kondigt u verdere informatie aan. Kunt u die nu meedelen, of zeggen wanneer ze volgt?</translation>
    </message>
    <message>
        <source>Your answer to question {label} can be inferred, but is not stated. Could you state it in so many words?</source>
        <translation>Uw antwoord op vraag {label} valt af te leiden, maar staat er niet uitdrukkelijk. Kunt u het met zoveel woorden bevestigen?</translation>
    </message>
    <message>
        <source>Your answer to question {label} covers something else than what was asked, such as another period, area or group. Could you answer it as it was put?</source>
        <translation>Uw antwoord op vraag {label} betreft iets anders dan gevraagd, zoals een andere periode, een ander gebied of een andere groep. Kunt u de vraag beantwoorden zoals ze gesteld werd?</translation>
    </message>
    <message>
        <source>Your answer to question {label} does not share its premise, and does not give the information asked for. Could you still give it?</source>
        <translation>Uw antwoord op vraag {label} deelt het uitgangspunt ervan niet, en geeft de gevraagde informatie niet. Kunt u die alsnog meedelen?</translation>
    </message>
    <message>
        <source>Your answer to question {label} gives part of the information asked for. Could you supply the rest?</source>
        <translation>Uw antwoord op vraag {label} geeft een deel van de gevraagde informatie. Kunt u de rest meedelen?</translation>
    </message>
    <message>
        <source>Your answer to question {label} is about another subject. Could you still answer the question?</source>
        <translation>Uw antwoord op vraag {label} gaat over een ander onderwerp. Kunt u de vraag alsnog beantwoorden?</translation>
    </message>
    <message>
        <source>Your answer to question {label} is given in general terms. Could you be more specific?</source>
        <translation>Uw antwoord op vraag {label} blijft algemeen. Kunt u het preciseren?</translation>
    </message>
    <message>
        <source>Your answer to question {label} refers to a place where the information was not found. Could you give the information itself?</source>
        <translation>Uw antwoord op vraag {label} verwijst naar een plaats waar de informatie niet werd gevonden. Kunt u de informatie zelf meedelen?</translation>
    </message>
    <message>
        <source>Your answer to question {label} takes up its subject, but does not give what was asked for. Could you still answer it?</source>
        <translation>Uw antwoord op vraag {label} gaat over het onderwerp, maar geeft niet wat gevraagd werd. Kunt u de vraag alsnog beantwoorden?</translation>
    </message>
    <message>
        <source>Your reply contains no answer to question {label}. Could you still answer it?</source>
        <translation>Uw antwoord gaat niet in op vraag {label}. Kunt u die vraag alsnog beantwoorden?</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>--give takes two names: who has the documents, and who is to have them</source>
        <translation>--give neemt twee namen: wie de documenten heeft, en wie ze krijgt</translation>
    </message>
    <message>
        <source>--map takes two reasons, as OLD=NEW</source>
        <translation>--map heeft twee redenen nodig, als OUD=NIEUW</translation>
    </message>
    <message>
        <source>--{option} is for one file; leave it out with --into</source>
        <translation>--{option} is voor één bestand; laat het weg bij --into</translation>
    </message>
    <message>
        <source>1 attachment was left out.</source>
        <translation>1 bijlage is weggelaten.</translation>
    </message>
    <message>
        <source>1 byte is not {encoding} and stands as � (line {line}).</source>
        <translation>1 byte is geen {encoding} en staat er als � (regel {line}).</translation>
    </message>
    <message>
        <source>1 embedded sheet, chart or object was left out.</source>
        <translation>1 ingesloten rekenblad, grafiek of object is weggelaten.</translation>
    </message>
    <message>
        <source>1 letter has no meaning in the file and stands as � (character {place}).</source>
        <translation>1 letter heeft in het bestand geen betekenis en staat er als � (teken {place}).</translation>
    </message>
    <message>
        <source>1 letter may be another: the encoding is not sure ({encoding} was taken); choose it.</source>
        <translation>1 letter kan een andere zijn: de codering is niet zeker ({encoding} is genomen); kies ze.</translation>
    </message>
    <message>
        <source>1 picture with no text was left out.</source>
        <translation>1 afbeelding zonder tekst is weggelaten.</translation>
    </message>
    <message>
        <source>A batch is called by letters, digits, blanks, - and _, up to 80 of them; choose another name.</source>
        <translation>Een pakket heet naar letters, cijfers, spaties, - en _, hoogstens 80; kies een andere naam.</translation>
    </message>
    <message>
        <source>A cluster needs the extra [bulk]; install annotator[bulk].</source>
        <translation>Een cluster heeft de extra [bulk] nodig; installeer annotator[bulk].</translation>
    </message>
    <message>
        <source>A commitment cannot be linked to itself; choose another.</source>
        <translation>Een toezegging kan niet aan zichzelf gekoppeld worden; kies een andere.</translation>
    </message>
    <message>
        <source>A consensus is made of two reviews or more; choose another review beside the first.</source>
        <translation>Een consensus wordt gemaakt uit twee of meer beoordelingen; kies nog een beoordeling naast de eerste.</translation>
    </message>
    <message>
        <source>A document for publishing holds question and answer alone: no findings, no reviewers, no codebook, not the original file, and line ends of the source are no more.</source>
        <translation>Een document om te publiceren bevat alleen vraag en antwoord: geen bevindingen, geen beoordelaars, geen codeboek, niet het oorspronkelijke bestand, en de regeleinden van de bron zijn weg.</translation>
    </message>
    <message>
        <source>A document of {place} is damaged ({why}).</source>
        <translation>Een document van {place} is beschadigd ({why}).</translation>
    </message>
    <message>
        <source>A finding is about question {id}, which is not in the text.</source>
        <translation>Een bevinding gaat over vraag {id}, die niet in de tekst staat.</translation>
    </message>
    <message>
        <source>A link of this kind names a document; give its title or address.</source>
        <translation>Een verband van deze soort noemt een document; geef de titel of het adres ervan.</translation>
    </message>
    <message>
        <source>A marked place holds no text; mark the first character of a question or an answer.</source>
        <translation>Een gemarkeerde plaats bevat geen tekst; markeer het eerste teken van een vraag of antwoord.</translation>
    </message>
    <message>
        <source>A newer version of the program saved this file (vocabulary {version}); what is new in it was not checked.</source>
        <translation>Een nieuwere versie van het programma sloeg dit bestand op (vocabularium {version}); wat er nieuw in is, werd niet nagekeken.</translation>
    </message>
    <message>
        <source>A page is for reading: it holds no links between commitments, no history of each, not who is assigned, no guidance of the codebook and no original file; characters that HTML cannot hold become �.</source>
        <translation>Een pagina is om te lezen: ze bevat geen koppelingen tussen toezeggingen, niet de geschiedenis ervan, niet wie is toegewezen, geen aanwijzingen van het codeboek en niet het oorspronkelijke bestand; tekens die HTML niet kan bevatten worden �.</translation>
    </message>
    <message>
        <source>A page or a running head lies outside the text.</source>
        <translation>Een pagina of een kopregel ligt buiten de tekst.</translation>
    </message>
    <message>
        <source>A part has no usable label; give it a label without spaces.</source>
        <translation>Een deel heeft geen bruikbaar label; geef het een label zonder spaties.</translation>
    </message>
    <message>
        <source>A passage has no place in the new text yet ({words}); find its words, or give it up.</source>
        <translation>Een passage heeft nog geen plaats in de nieuwe tekst ({words}); zoek haar woorden, of geef haar op.</translation>
    </message>
    <message>
        <source>A passage of {where} does not have the words that stand at its place, {start} to {end}.</source>
        <translation>Een passage van {where} heeft niet de woorden die op haar plaats staan, {start} tot {end}.</translation>
    </message>
    <message>
        <source>A print holds no full text, no links between commitments, no history of each, not who is assigned and no guidance of the codebook, and nothing can be taken back from it; it has letters for Latin, Greek and Cyrillic only, and passages of more than 2,000 characters are cut.</source>
        <translation>Een afdruk bevat niet de volledige tekst, geen koppelingen tussen toezeggingen, niet de geschiedenis ervan, niet wie is toegewezen en geen aanwijzingen van het codeboek, en er kan niets uit worden teruggehaald; hij heeft alleen Latijnse, Griekse en Cyrillische letters, en passages van meer dan 2.000 tekens worden afgekapt.</translation>
    </message>
    <message>
        <source>A reason of the codebook has no id or no name ({id}); give it both.</source>
        <translation>Een reden van het codeboek heeft geen id of geen naam ({id}); geef haar beide.</translation>
    </message>
    <message>
        <source>A spreadsheet cannot hold the source text, where the document comes from, notes, who is assigned, guidance of the codebook, or more than 32,767 characters in a cell; characters that XML cannot hold become �.</source>
        <translation>Een rekenblad kan de brontekst, de herkomst van het document, notities, wie is toegewezen, de aanwijzingen van het codeboek en meer dan 32.767 tekens in een cel niet bevatten; tekens die XML niet kan bevatten worden �.</translation>
    </message>
    <message>
        <source>A suggestion that {name} dismissed lies outside the text.</source>
        <translation>Een suggestie die {name} afwees, ligt buiten de tekst.</translation>
    </message>
    <message>
        <source>A table cannot hold the source text, where the document comes from, notes, who is assigned, guidance of the codebook, or of a commitment more than its summary, status and due date; one that responds to several questions is repeated.</source>
        <translation>Een tabel kan de brontekst, de herkomst van het document, notities, wie is toegewezen en de aanwijzingen van het codeboek niet bevatten, en van een toezegging alleen de samenvatting, de stand en de vervaldatum; een die op verschillende vragen ingaat, wordt herhaald.</translation>
    </message>
    <message>
        <source>A team needs a coordinator; name another one of {place} first.</source>
        <translation>Een team heeft een coördinator nodig; noem eerst een andere van {place}.</translation>
    </message>
    <message>
        <source>A team&apos;s store needs the extra [team]; install annotator[team].</source>
        <translation>Een teamopslag heeft het onderdeel [team] nodig; installeer annotator[team].</translation>
    </message>
    <message>
        <source>A third way needs its reason in words; say why no side is taken.</source>
        <translation>Een derde weg heeft een reden in woorden nodig; zeg waarom geen kant wordt gekozen.</translation>
    </message>
    <message>
        <source>Acts not sent to a team&apos;s store yet</source>
        <translation>Handelingen die nog niet naar een teamopslag zijn</translation>
    </message>
    <message>
        <source>Add selection</source>
        <translation>Selectie toevoegen</translation>
    </message>
    <message>
        <source>All questions have a verdict.</source>
        <translation>Alle vragen hebben een oordeel.</translation>
    </message>
    <message>
        <source>All reviewers agree on question {id}; say in the comment why the consensus does not, then judge.</source>
        <translation>Alle beoordelaars zijn het eens over vraag {id}; zeg in de opmerking waarom de consensus dat niet is, en oordeel dan.</translation>
    </message>
    <message>
        <source>An act of another version of the program</source>
        <translation>Een handeling van een andere versie van het programma</translation>
    </message>
    <message>
        <source>Another document stands at {path} now; save this one elsewhere.</source>
        <translation>Op {path} staat nu een ander document; sla dit op een andere plaats op.</translation>
    </message>
    <message>
        <source>Answer marked</source>
        <translation>Antwoord gemarkeerd</translation>
    </message>
    <message>
        <source>Answer {id}</source>
        <translation>Antwoord {id}</translation>
    </message>
    <message>
        <source>Answer {id} claims a question that is not here; correct its claim.</source>
        <translation>Antwoord {id} claimt een vraag die er niet is; verbeter de claim.</translation>
    </message>
    <message>
        <source>Answer {label} for {questions}</source>
        <translation>Antwoord {label} op {questions}</translation>
    </message>
    <message>
        <source>Answer {label} goes.</source>
        <translation>Antwoord {label} verdwijnt.</translation>
    </message>
    <message>
        <source>Answer {label} is not for all of {questions} any more.</source>
        <translation>Antwoord {label} is niet meer voor al deze vragen: {questions}.</translation>
    </message>
    <message>
        <source>Answer {label} marked</source>
        <translation>Antwoord {label} gemarkeerd</translation>
    </message>
    <message>
        <source>Answer {part}: its label breaks the sequence, or was read with doubt.</source>
        <translation>Antwoord {part}: het label breekt de volgorde, of werd met twijfel gelezen.</translation>
    </message>
    <message>
        <source>Answer {part}: where it begins or ends is not sure.</source>
        <translation>Antwoord {part}: waar het begint of eindigt, is niet zeker.</translation>
    </message>
    <message>
        <source>Answer {part}: which questions it answers is not sure.</source>
        <translation>Antwoord {part}: op welke vragen het antwoordt, is niet zeker.</translation>
    </message>
    <message>
        <source>Assigned: {names}</source>
        <translation>Toegewezen: {names}</translation>
    </message>
    <message>
        <source>Assigned: {name}, by {due}</source>
        <translation>Toegewezen: {name}, uiterlijk {due}</translation>
    </message>
    <message>
        <source>Check whether ministers answer what parliament asks.</source>
        <translation>Nagaan of ministers antwoorden op wat het parlement vraagt.</translation>
    </message>
    <message>
        <source>Checked by the official schema of Akoma Ntoso 3.0, strict.</source>
        <translation>Nagekeken met het officiële schema van Akoma Ntoso 3.0, strikt.</translation>
    </message>
    <message>
        <source>Checked by the schema of the program&apos;s own vocabulary, {version}.</source>
        <translation>Nagekeken met het schema van het eigen vocabularium van het programma, {version}.</translation>
    </message>
    <message>
        <source>Choose a question first.</source>
        <translation>Kies eerst een vraag.</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Kies een reden</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codeboek</translation>
    </message>
    <message>
        <source>Codebook for qualitative analysis (REFI-QDA)</source>
        <translation>Codeboek voor kwalitatieve analyse (REFI-QDA)</translation>
    </message>
    <message>
        <source>Codebook {name} {version}</source>
        <translation>Codeboek {name} {version}</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohens kappa</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, linear weights</source>
        <translation>Cohens kappa, lineaire gewichten</translation>
    </message>
    <message>
        <source>Commitment {id} added</source>
        <translation>Toezegging {id} toegevoegd</translation>
    </message>
    <message>
        <source>Commitment {id} cannot be linked to itself; choose another.</source>
        <translation>Toezegging {id} kan niet met zichzelf verbonden worden; kies een andere.</translation>
    </message>
    <message>
        <source>Commitment {id} has no passage.</source>
        <translation>Toezegging {id} heeft geen passage.</translation>
    </message>
    <message>
        <source>Commitment {id} has no status; choose one.</source>
        <translation>Toezegging {id} heeft geen status; kies er een.</translation>
    </message>
    <message>
        <source>Commitment {id} is linked ({type}) in a circle, by way of {target}.</source>
        <translation>Toezegging {id} is in een kring gekoppeld ({type}), via {target}.</translation>
    </message>
    <message>
        <source>Commitment {id} is linked ({type}) to {target}, which is not there.</source>
        <translation>Toezegging {id} is verbonden ({type}) met {target}, dat er niet is.</translation>
    </message>
    <message>
        <source>Commitment {id} is linked to itself ({type}).</source>
        <translation>Toezegging {id} is aan zichzelf gekoppeld ({type}).</translation>
    </message>
    <message>
        <source>Commitment {id} is linked to {target} already; choose another.</source>
        <translation>Toezegging {id} is al verbonden met {target}; kies een ander.</translation>
    </message>
    <message>
        <source>Commitment {id} is not linked to {target}; choose one of its links.</source>
        <translation>Toezegging {id} is niet verbonden met {target}; kies een van haar verbanden.</translation>
    </message>
    <message>
        <source>Commitment {id} loses its link to {target}, which has no place any more.</source>
        <translation>Toezegging {id} verliest haar verband met {target}, dat geen plaats meer heeft.</translation>
    </message>
    <message>
        <source>Commitment {id} needs a passage; remove the commitment instead.</source>
        <translation>Toezegging {id} heeft een passage nodig; verwijder in plaats daarvan de toezegging.</translation>
    </message>
    <message>
        <source>Commitment {id} removed</source>
        <translation>Toezegging {id} verwijderd</translation>
    </message>
    <message>
        <source>Commitment {id}: due {day}</source>
        <translation>Toezegging {id}: tegen {day}</translation>
    </message>
    <message>
        <source>Commitment {id}: link to {target} removed</source>
        <translation>Toezegging {id}: verband met {target} verwijderd</translation>
    </message>
    <message>
        <source>Commitment {id}: linked questions</source>
        <translation>Toezegging {id}: verbonden vragen</translation>
    </message>
    <message>
        <source>Commitment {id}: linked to {target}</source>
        <translation>Toezegging {id}: verbonden met {target}</translation>
    </message>
    <message>
        <source>Commitment {id}: passage added</source>
        <translation>Toezegging {id}: passage toegevoegd</translation>
    </message>
    <message>
        <source>Commitment {id}: passage moved</source>
        <translation>Toezegging {id}: passage verplaatst</translation>
    </message>
    <message>
        <source>Commitment {id}: passage removed</source>
        <translation>Toezegging {id}: passage verwijderd</translation>
    </message>
    <message>
        <source>Commitment {id}: {field} changed</source>
        <translation>Toezegging {id}: {field} gewijzigd</translation>
    </message>
    <message>
        <source>Commitment {id}: {status}</source>
        <translation>Toezegging {id}: {status}</translation>
    </message>
    <message>
        <source>Commitment {target} leads back to {id} by links of the same kind; remove one of those first.</source>
        <translation>Toezegging {target} leidt langs koppelingen van dezelfde soort terug naar {id}; verwijder er eerst een.</translation>
    </message>
    <message>
        <source>Complete since {day}, read only.</source>
        <translation>Afgerond sinds {day}, alleen lezen.</translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>Afronden…</translation>
    </message>
    <message>
        <source>Consensus removed</source>
        <translation>Consensus verwijderd</translation>
    </message>
    <message>
        <source>Consensus takes a commitment</source>
        <translation>De consensus neemt een toezegging over</translation>
    </message>
    <message>
        <source>Consensus takes what all agree on: {count}</source>
        <translation>De consensus neemt over waarover allen het eens zijn: {count}</translation>
    </message>
    <message>
        <source>Consensus {name} started</source>
        <translation>Consensus {name} begonnen</translation>
    </message>
    <message>
        <source>Consensus: a party added</source>
        <translation>Consensus: beoordelaar toegevoegd</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Gegevens (JSON)</translation>
    </message>
    <message>
        <source>Days to answer: median {median}, longest {longest} {kind} (documents: {known}, without both dates: {unknown})</source>
        <translation>Tijd tot het antwoord: mediaan {median}, langste {longest} {kind} (documenten: {known}, zonder beide datums: {unknown})</translation>
    </message>
    <message>
        <source>Days to answer: unknown, no document states both dates</source>
        <translation>Tijd tot het antwoord: onbekend, geen document vermeldt beide datums</translation>
    </message>
    <message>
        <source>Defaults for all users of this computer</source>
        <translation>Standaarden voor alle gebruikers van deze computer</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Document, {field}: {taken} stands; {left} was not taken.</source>
        <translation>Document, {field}: {taken} blijft staan; {left} is niet overgenomen.</translation>
    </message>
    <message>
        <source>Document: {name} stated</source>
        <translation>Document: {name} vermeld</translation>
    </message>
    <message>
        <source>Documents left out: {count}</source>
        <translation>Weggelaten documenten: {count}</translation>
    </message>
    <message>
        <source>Documents of training rounds, left out of the figures: {count}</source>
        <translation>Documenten van oefenrondes, buiten de cijfers gelaten: {count}</translation>
    </message>
    <message>
        <source>Documents taken in again: {count}</source>
        <translation>Weer opgenomen documenten: {count}</translation>
    </message>
    <message>
        <source>Documents whose facts were stated: {count}</source>
        <translation>Documenten waarvan feiten vermeld zijn: {count}</translation>
    </message>
    <message>
        <source>Documents: {count}</source>
        <translation>Documenten: {count}</translation>
    </message>
    <message>
        <source>Documents: {documents}, questions: {questions}, judgements: {judgements}</source>
        <translation>Documenten: {documents}, vragen: {questions}, beoordelingen van vragen: {judgements}</translation>
    </message>
    <message>
        <source>Each reviewer who is assigned needs a name, and is assigned once; correct the list.</source>
        <translation>Elke toegewezen beoordelaar heeft een naam nodig en staat er één keer; verbeter de lijst.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Eerdere versies</translation>
    </message>
    <message>
        <source>Every answer claims a question already.</source>
        <translation>Elk antwoord claimt al een vraag.</translation>
    </message>
    <message>
        <source>Every question that is shown has a verdict.</source>
        <translation>Elke vraag die getoond wordt, heeft een oordeel.</translation>
    </message>
    <message>
        <source>Everybody reads every document already; name one more reviewer, or leave out the share.</source>
        <translation>Iedereen leest al elk document; noem nog een beoordelaar, of laat het aandeel weg.</translation>
    </message>
    <message>
        <source>F1, question-to-answer links (links)</source>
        <translation>F1, verbanden tussen vraag en antwoord (verbanden)</translation>
    </message>
    <message>
        <source>Files come into a team&apos;s store by annotator team add.</source>
        <translation>Bestanden komen in een teamopslag met annotator team add.</translation>
    </message>
    <message>
        <source>Files that judge by it now: {count}</source>
        <translation>Bestanden die er nu mee oordelen: {count}</translation>
    </message>
    <message>
        <source>Findings have no place in it any more: question {id}.</source>
        <translation>Bevindingen hebben er geen plaats meer in: vraag {id}.</translation>
    </message>
    <message>
        <source>Findings hidden from other reviewers</source>
        <translation>Bevindingen verborgen voor andere beoordelaars</translation>
    </message>
    <message>
        <source>Findings in what several read are hidden from each other until all of them are complete.</source>
        <translation>Bevindingen in wat meer mensen lezen, zijn voor elkaar verborgen tot allen klaar zijn.</translation>
    </message>
    <message>
        <source>Findings of {names} are hidden until all are complete.</source>
        <translation>Bevindingen van {names} zijn verborgen tot alle zijn afgerond.</translation>
    </message>
    <message>
        <source>Findings shown to other reviewers</source>
        <translation>Bevindingen getoond aan andere beoordelaars</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Fleiss’ kappa</translation>
    </message>
    <message>
        <source>Groups are in the order of their names: with fewer than {count} judgements each, shares say too little to rank them.</source>
        <translation>Groepen staan in de volgorde van hun namen: met minder dan {count} oordelen elk zeggen aandelen te weinig om ze te rangschikken.</translation>
    </message>
    <message>
        <source>In a store a status is given by who recorded the commitment; name yours (--address).</source>
        <translation>In een teamopslag geeft wie de toezegging vastlegde de status; noem de uwe (--address).</translation>
    </message>
    <message>
        <source>Index of folders</source>
        <translation>Index van mappen</translation>
    </message>
    <message>
        <source>Intervals leave out whole documents in turn, for the questions of one are not independent.</source>
        <translation>Intervallen laten om de beurt hele documenten weg, want de vragen van één document zijn niet onafhankelijk.</translation>
    </message>
    <message>
        <source>It claims no question yet; say which it answers.</source>
        <translation>Het claimt nog geen vraag; zeg welke het beantwoordt.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Het kon niet gelezen worden.</translation>
    </message>
    <message>
        <source>It could not be worked on ({why}).</source>
        <translation>Het kon niet verwerkt worden ({why}).</translation>
    </message>
    <message>
        <source>It fits nothing here.</source>
        <translation>Het past hier nergens op.</translation>
    </message>
    <message>
        <source>It introduces its sub-questions, and is not judged itself.</source>
        <translation>Ze leidt haar deelvragen in en wordt zelf niet beoordeeld.</translation>
    </message>
    <message>
        <source>It is linked to no question yet; say which it responds to.</source>
        <translation>Ze is nog aan geen vraag gekoppeld; zeg op welke ze reageert.</translation>
    </message>
    <message>
        <source>It is linked to question {question}; its answer claims {others} too.</source>
        <translation>Ze is gekoppeld aan vraag {question}; het antwoord claimt ook {others}.</translation>
    </message>
    <message>
        <source>It needed the right to make a schema here, no other. Let logins in with: annotator team member add URL LOGIN.</source>
        <translation>Alleen het recht om hier een schema te maken was nodig. Laat logins toe met: annotator team member add URL LOGIN.</translation>
    </message>
    <message>
        <source>Its wording or answer has changed: look again.</source>
        <translation>De vraag of het antwoord is gewijzigd: kijk opnieuw.</translation>
    </message>
    <message>
        <source>Journals of open files</source>
        <translation>Journalen van open bestanden</translation>
    </message>
    <message>
        <source>Kept, but in conflict with what others did: {what}. {why}</source>
        <translation>Bewaard, maar in strijd met wat anderen deden: {what}. {why}</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, nominal</source>
        <translation>Krippendorffs alfa, nominaal</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, ordinal</source>
        <translation>Krippendorffs alfa, ordinaal</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, question-to-answer links (links)</source>
        <translation>Krippendorffs alfa, verbanden tussen vraag en antwoord (verbanden)</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, reasons</source>
        <translation>Krippendorffs alfa, redenen</translation>
    </message>
    <message>
        <source>Later than {count} {kind}: {share}</source>
        <translation>Later dan {count} {kind}: {share}</translation>
    </message>
    <message>
        <source>Layout {name} is deleted.</source>
        <translation>Opmaak {name} is verwijderd.</translation>
    </message>
    <message>
        <source>Layout {name} is one of yours now.</source>
        <translation>Opmaak {name} hoort nu bij de uwe.</translation>
    </message>
    <message>
        <source>Layout {name}: {questions} questions to judge, {answers} answers.</source>
        <translation>Opmaak {name}: {questions} te beoordelen vragen, {answers} antwoorden.</translation>
    </message>
    <message>
        <source>Line {line} has the element {element} in the text, which this version cannot keep; open the file with the program that made it.</source>
        <translation>Regel {line} heeft het element {element} in de tekst, dat deze versie niet kan bewaren; open het bestand met het programma dat het maakte.</translation>
    </message>
    <message>
        <source>Line {line} has the element {element} within the text, which this version cannot keep; open the file with the program that made it.</source>
        <translation>Regel {line} heeft het element {element} binnen de tekst, dat deze versie niet kan bewaren; open het bestand met het programma dat het maakte.</translation>
    </message>
    <message>
        <source>Line {line} of {path}: {count} documents have a file {name}; name one file of the folder.</source>
        <translation>Regel {line} van {path}: {count} documenten hebben een bestand {name}; noem één bestand van de map.</translation>
    </message>
    <message>
        <source>Line {line} of {path}: {why}</source>
        <translation>Regel {line} van {path}: {why}</translation>
    </message>
    <message>
        <source>Line {line}: a field of {element} is longer than {limit} characters; open an earlier copy.</source>
        <translation>Regel {line}: een veld van {element} is langer dan {limit} tekens; open een eerdere kopie.</translation>
    </message>
    <message>
        <source>Line {line}: in {element} the value “{value}” of {name} has no meaning here; open an earlier copy of the file.</source>
        <translation>Regel {line}: in {element} heeft de waarde “{value}” van {name} hier geen betekenis; open een eerdere kopie van het bestand.</translation>
    </message>
    <message>
        <source>Line {line}: not valid Akoma Ntoso 3.0: {what}</source>
        <translation>Regel {line}: geen geldige Akoma Ntoso 3.0: {what}</translation>
    </message>
    <message>
        <source>Line {line}: text of a question stands after its sub-questions, which this version cannot keep; open the file with the program that made it.</source>
        <translation>Regel {line}: tekst van een vraag staat na haar deelvragen, wat deze versie niet kan bewaren; open het bestand met het programma dat het maakte.</translation>
    </message>
    <message>
        <source>Line {line}: the element {element} has no attribute {name}; open an earlier copy of the file.</source>
        <translation>Regel {line}: het element {element} heeft geen attribuut {name}; open een eerdere kopie van het bestand.</translation>
    </message>
    <message>
        <source>Line {line}: the element {element} holds no {name}; open an earlier copy of the file.</source>
        <translation>Regel {line}: het element {element} bevat geen {name}; open een eerdere kopie van het bestand.</translation>
    </message>
    <message>
        <source>Line {line}: {element} is not as vocabulary {version} describes it: {what}</source>
        <translation>Regel {line}: {element} is niet zoals vocabularium {version} het beschrijft: {what}</translation>
    </message>
    <message>
        <source>Line {line}: {name} of {element} is “{value}”, which is no date; it counts as unknown.</source>
        <translation>Regel {line}: {name} van {element} is “{value}”, en dat is geen datum; hij geldt als onbekend.</translation>
    </message>
    <message>
        <source>Linked.</source>
        <translation>Gekoppeld.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Look again at question {question}: its wording or answer has changed.</source>
        <translation>Bekijk vraag {question} opnieuw: de vraag of het antwoord luidt nu anders.</translation>
    </message>
    <message>
        <source>Looking for “{words}” takes too long; make the expression simpler.</source>
        <translation>Zoeken naar “{words}” duurt te lang; maak de expressie eenvoudiger.</translation>
    </message>
    <message>
        <source>Mark the beginning of a question and that of an answer; a layout needs both.</source>
        <translation>Markeer het begin van een vraag en dat van een antwoord; een opmaak heeft beide nodig.</translation>
    </message>
    <message>
        <source>Most questions in {name} have no answer; if it holds answers, Repair in the window finds them.</source>
        <translation>De meeste vragen in {name} hebben geen antwoord; staan er antwoorden in, dan vindt Herstellen in het venster ze.</translation>
    </message>
    <message>
        <source>Name each reviewer once, with commas between them.</source>
        <translation>Noem elke beoordelaar één keer, met komma&apos;s ertussen.</translation>
    </message>
    <message>
        <source>Name review files or folders, or a list of them with --files-from.</source>
        <translation>Noem beoordelingsbestanden of mappen, of een lijst ervan met --files-from.</translation>
    </message>
    <message>
        <source>Name the file to write with -o.</source>
        <translation>Noem het bestand dat geschreven wordt met -o.</translation>
    </message>
    <message>
        <source>Name the one commitment that is linked with --address.</source>
        <translation>Noem met --address de ene toezegging die gekoppeld wordt.</translation>
    </message>
    <message>
        <source>Next: {question}</source>
        <translation>Volgende: {question}</translation>
    </message>
    <message>
        <source>No calendar of {country} is known; give a country as two letters, such as BE, or with a region, GB-ENG.</source>
        <translation>Er is geen kalender van {country} bekend; geef een land als twee letters, zoals BE, of met een regio, GB-ENG.</translation>
    </message>
    <message>
        <source>No cluster answers at {engine} ({why}); start it, then try again.</source>
        <translation>Geen cluster antwoordt op {engine} ({why}); start het en probeer opnieuw.</translation>
    </message>
    <message>
        <source>No codebook is pinned here; --pin BOOK.json does.</source>
        <translation>Hier is geen codeboek vastgelegd; dat doet --pin BOOK.json.</translation>
    </message>
    <message>
        <source>No questions were found in {name}; mark them in the window.</source>
        <translation>Er zijn geen vragen gevonden in {name}; markeer ze in het venster.</translation>
    </message>
    <message>
        <source>No reason was given yet; choose one first (R).</source>
        <translation>Er werd nog geen reden gegeven; kies er eerst een (R).</translation>
    </message>
    <message>
        <source>No sentence of answer {answer} speaks of question {question}.</source>
        <translation>Geen zin van antwoord {answer} gaat over vraag {question}.</translation>
    </message>
    <message>
        <source>No source has two reviewers here; give reviews of the same source by several reviewers.</source>
        <translation>Geen enkele bron heeft hier twee beoordelaars; geef beoordelingen van dezelfde bron door meerdere beoordelaars.</translation>
    </message>
    <message>
        <source>No text is selected; select the words first.</source>
        <translation>Er is geen tekst geselecteerd; selecteer eerst de woorden.</translation>
    </message>
    <message>
        <source>Nobody is named who reviews; add --reviewer NAME.</source>
        <translation>Er is niemand genoemd die beoordeelt; voeg --reviewer NAAM toe.</translation>
    </message>
    <message>
        <source>Nobody is named who reviews; open the window once and give your name.</source>
        <translation>Er is niemand genoemd die beoordeelt; open het venster eenmaal en geef uw naam.</translation>
    </message>
    <message>
        <source>Nobody is named who reviews; say who does first.</source>
        <translation>Er is niemand genoemd die beoordeelt; zeg eerst wie dat doet.</translation>
    </message>
    <message>
        <source>Nobody is named who reviews; say who does in the window, or adopt a reviewer.</source>
        <translation>Er is niemand genoemd die beoordeelt; zeg in het venster wie dat doet, of neem een beoordelaar over.</translation>
    </message>
    <message>
        <source>Nobody is waited for in it any more.</source>
        <translation>Er wordt op niemand meer gewacht.</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Notitie toegevoegd</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Notitie gewijzigd</translation>
    </message>
    <message>
        <source>Note moved</source>
        <translation>Notitie verplaatst</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Notitie verwijderd</translation>
    </message>
    <message>
        <source>Note: {note} (at: {words})</source>
        <translation>Notitie: {note} (bij: {words})</translation>
    </message>
    <message>
        <source>Nothing here is to be looked at again.</source>
        <translation>Hier hoeft niets opnieuw te worden bekeken.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Er was niets geïnstalleerd.</translation>
    </message>
    <message>
        <source>Nothing was written; leave out --dry-run to deal it so.</source>
        <translation>Er is niets geschreven; laat --dry-run weg om het zo te verdelen.</translation>
    </message>
    <message>
        <source>Of the judged ones among them not answered: {share}</source>
        <translation>Daarvan, waar beoordeeld, niet beantwoord: {share}</translation>
    </message>
    <message>
        <source>Of {count} documents others&apos; findings may not be seen yet; they are not in these files.</source>
        <translation>Van {count} documenten mogen de bevindingen van anderen nog niet worden gezien; ze staan niet in deze bestanden.</translation>
    </message>
    <message>
        <source>On a team&apos;s store this is done one by one.</source>
        <translation>In een teamopslag gaat dit een voor een.</translation>
    </message>
    <message>
        <source>One file for all reviews; for {formats} OUT is a folder where several reviews are given.</source>
        <translation>Eén bestand voor alle beoordelingen; voor {formats} is OUT een map als er meerdere beoordelingen zijn.</translation>
    </message>
    <message>
        <source>Only a coordinator of the team does this; ask one.</source>
        <translation>Alleen een coördinator van het team doet dit; vraag het er een.</translation>
    </message>
    <message>
        <source>Opened to be read only; nothing can be changed.</source>
        <translation>Alleen geopend om te lezen; niets kan gewijzigd worden.</translation>
    </message>
    <message>
        <source>Overdue among those pending: {share}</source>
        <translation>Te laat onder de lopende: {share}</translation>
    </message>
    <message>
        <source>Part {id} cannot be merged with itself; choose the part after it.</source>
        <translation>Deel {id} kan niet met zichzelf worden samengevoegd; kies het deel erna.</translation>
    </message>
    <message>
        <source>Part {id} cannot be split there; put the cursor between two of its words.</source>
        <translation>Deel {id} kan daar niet gesplitst worden; zet de cursor tussen twee van zijn woorden.</translation>
    </message>
    <message>
        <source>Part {id} holds no text at its place; mark it again.</source>
        <translation>Deel {id} bevat geen tekst op zijn plaats; markeer het opnieuw.</translation>
    </message>
    <message>
        <source>Pinned: {name} {version}</source>
        <translation>Vastgelegd: {name} {version}</translation>
    </message>
    <message>
        <source>Printable report (PDF)</source>
        <translation>Verslag om af te drukken (PDF)</translation>
    </message>
    <message>
        <source>Project for qualitative analysis (REFI-QDA)</source>
        <translation>Project voor kwalitatieve analyse (REFI-QDA)</translation>
    </message>
    <message>
        <source>Put the caret in a question first.</source>
        <translation>Zet de cursor eerst in een vraag.</translation>
    </message>
    <message>
        <source>Put the caret in a question or an answer first.</source>
        <translation>Zet de cursor eerst in een vraag of een antwoord.</translation>
    </message>
    <message>
        <source>Put the caret in an answer first.</source>
        <translation>Zet de cursor eerst in een antwoord.</translation>
    </message>
    <message>
        <source>Qualitative-data projects know codes on passages only: which answer claims which question, links between commitments, their history and due dates as dates, organisations of reviewers, where the document comes from, who is assigned, guidance of the codebook, and confidence are lost or kept as words.</source>
        <translation>Projecten voor kwalitatieve gegevens kennen alleen codes op passages: welk antwoord welke vraag opeist, koppelingen tussen toezeggingen, hun geschiedenis en vervaldata als data, organisaties van beoordelaars, de herkomst van het document, wie is toegewezen, de aanwijzingen van het codeboek en de zekerheid gaan verloren of blijven als woorden.</translation>
    </message>
    <message>
        <source>Question and answer for publishing (Akoma Ntoso)</source>
        <translation>Vraag en antwoord om te publiceren (Akoma Ntoso)</translation>
    </message>
    <message>
        <source>Question marked</source>
        <translation>Vraag gemarkeerd</translation>
    </message>
    <message>
        <source>Question {id}</source>
        <translation>Vraag {id}</translation>
    </message>
    <message>
        <source>Question {id} ({note})</source>
        <translation>Vraag {id} ({note})</translation>
    </message>
    <message>
        <source>Question {id} asks nothing by itself; choose its sub-questions.</source>
        <translation>Vraag {id} vraagt zelf niets; kies haar deelvragen.</translation>
    </message>
    <message>
        <source>Question {id} asks nothing by itself; judge its sub-questions.</source>
        <translation>Vraag {id} vraagt zelf niets; beoordeel haar deelvragen.</translation>
    </message>
    <message>
        <source>Question {id} becomes part of {new}: its verdict ({verdict}) gives way to that of question {first}.</source>
        <translation>Vraag {id} wordt deel van {new}: haar oordeel ({verdict}) wijkt voor dat van vraag {first}.</translation>
    </message>
    <message>
        <source>Question {id} goes.</source>
        <translation>Vraag {id} verdwijnt.</translation>
    </message>
    <message>
        <source>Question {id} has a verdict, though it is not to be judged.</source>
        <translation>Vraag {id} heeft een oordeel, hoewel ze niet te beoordelen is.</translation>
    </message>
    <message>
        <source>Question {id} has no place any more: its findings ({verdict}) are lost.</source>
        <translation>Vraag {id} heeft geen plaats meer: haar bevindingen ({verdict}) gaan verloren.</translation>
    </message>
    <message>
        <source>Question {id} has no place any more: its findings ({verdict}; evidence passages: {passages}) are lost.</source>
        <translation>Vraag {id} heeft geen plaats meer: haar bevindingen ({verdict}; bewijspassages: {passages}) gaan verloren.</translation>
    </message>
    <message>
        <source>Question {id} has no place any more: what was noted of it is lost.</source>
        <translation>Vraag {id} heeft geen plaats meer: wat erbij genoteerd was, gaat verloren.</translation>
    </message>
    <message>
        <source>Question {id} has the reason {reason}, which belongs to another verdict.</source>
        <translation>Vraag {id} heeft de reden {reason}, die bij een ander oordeel hoort.</translation>
    </message>
    <message>
        <source>Question {id} has the reason {reason}, which is not in the codebook.</source>
        <translation>Vraag {id} heeft de reden {reason}, die niet in het codeboek staat.</translation>
    </message>
    <message>
        <source>Question {id} is judged twice by {name}.</source>
        <translation>Vraag {id} is twee keer beoordeeld door {name}.</translation>
    </message>
    <message>
        <source>Question {id} stands before its parent; choose another parent.</source>
        <translation>Vraag {id} staat voor de vraag waar ze onder valt; kies een andere.</translation>
    </message>
    <message>
        <source>Question {id} stands nowhere in the text; open an earlier copy.</source>
        <translation>Vraag {id} staat nergens in de tekst; open een eerdere kopie.</translation>
    </message>
    <message>
        <source>Question {label} marked</source>
        <translation>Vraag {label} gemarkeerd</translation>
    </message>
    <message>
        <source>Question {part}: its label breaks the sequence, or was read with doubt.</source>
        <translation>Vraag {part}: het label breekt de volgorde, of werd met twijfel gelezen.</translation>
    </message>
    <message>
        <source>Question {part}: where it begins or ends is not sure.</source>
        <translation>Vraag {part}: waar ze begint of eindigt, is niet zeker.</translation>
    </message>
    <message>
        <source>Question {part}: which answer is its own is not sure.</source>
        <translation>Vraag {part}: welk antwoord het hare is, is niet zeker.</translation>
    </message>
    <message>
        <source>Question {place} of {total}</source>
        <translation>Vraag {place} van {total}</translation>
    </message>
    <message>
        <source>Question {question} is a stem</source>
        <translation>Vraag {question} is een inleiding</translation>
    </message>
    <message>
        <source>Question {question} is complete.</source>
        <translation>Vraag {question} is volledig.</translation>
    </message>
    <message>
        <source>Question {question} is judged</source>
        <translation>Vraag {question} wordt beoordeeld</translation>
    </message>
    <message>
        <source>Question {question}: comment</source>
        <translation>Vraag {question}: opmerking</translation>
    </message>
    <message>
        <source>Question {question}: confidence taken back</source>
        <translation>Vraag {question}: zekerheid teruggenomen</translation>
    </message>
    <message>
        <source>Question {question}: confidence {level}</source>
        <translation>Vraag {question}: zekerheid {level}</translation>
    </message>
    <message>
        <source>Question {question}: consensus decides in a third way</source>
        <translation>Vraag {question}: de consensus beslist op een derde manier</translation>
    </message>
    <message>
        <source>Question {question}: consensus takes one side</source>
        <translation>Vraag {question}: de consensus kiest één kant</translation>
    </message>
    <message>
        <source>Question {question}: consensus takes what all agree on</source>
        <translation>Vraag {question}: consensus neemt over waarover allen het eens zijn</translation>
    </message>
    <message>
        <source>Question {question}: evidence added</source>
        <translation>Vraag {question}: bewijs toegevoegd</translation>
    </message>
    <message>
        <source>Question {question}: evidence moved</source>
        <translation>Vraag {question}: bewijs verplaatst</translation>
    </message>
    <message>
        <source>Question {question}: evidence removed</source>
        <translation>Vraag {question}: bewijs verwijderd</translation>
    </message>
    <message>
        <source>Question {question}: reason taken back</source>
        <translation>Vraag {question}: reden teruggenomen</translation>
    </message>
    <message>
        <source>Question {question}: reason {reason}</source>
        <translation>Vraag {question}: reden {reason}</translation>
    </message>
    <message>
        <source>Question {question}: secondary reasons</source>
        <translation>Vraag {question}: bijkomende redenen</translation>
    </message>
    <message>
        <source>Question {question}: verdict confirmed</source>
        <translation>Vraag {question}: oordeel bevestigd</translation>
    </message>
    <message>
        <source>Question {question}: verdict taken back</source>
        <translation>Vraag {question}: oordeel teruggenomen</translation>
    </message>
    <message>
        <source>Question {question}: verdict {verdict}</source>
        <translation>Vraag {question}: oordeel {verdict}</translation>
    </message>
    <message>
        <source>Question {question}: {verdict}, reason {reason}</source>
        <translation>Vraag {question}: {verdict}, reden {reason}</translation>
    </message>
    <message>
        <source>Questions and answers found anew</source>
        <translation>Vragen en antwoorden opnieuw gezocht</translation>
    </message>
    <message>
        <source>Questions claimed by a joint answer: {share}</source>
        <translation>Vragen die een gezamenlijk antwoord claimt: {share}</translation>
    </message>
    <message>
        <source>Questions to ask again (Word)</source>
        <translation>Opnieuw te stellen vragen (Word)</translation>
    </message>
    <message>
        <source>Reason {reason} does not go with the verdict on question {id}; choose one that does.</source>
        <translation>Reden {reason} past niet bij het oordeel over vraag {id}; kies er een die wel past.</translation>
    </message>
    <message>
        <source>Reason {reason} does not go with the verdict on question {id}; set the verdict first.</source>
        <translation>Reden {reason} past niet bij het oordeel over vraag {id}; stel eerst het oordeel in.</translation>
    </message>
    <message>
        <source>Reasons added to the codebook: {count}.</source>
        <translation>Redenen die aan het codeboek werden toegevoegd: {count}.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Heropenen…</translation>
    </message>
    <message>
        <source>Review by {name} started</source>
        <translation>Beoordeling door {name} begonnen</translation>
    </message>
    <message>
        <source>Review by {name}, read only.</source>
        <translation>Beoordeling van {name}, alleen lezen.</translation>
    </message>
    <message>
        <source>Review by {name}: {state}, {judged} of {total} judged</source>
        <translation>Beoordeling door {name}: {state}, {judged} van {total} beoordeeld</translation>
    </message>
    <message>
        <source>Review by {who}</source>
        <translation>Beoordeling door {who}</translation>
    </message>
    <message>
        <source>Review completed</source>
        <translation>Beoordeling afgerond</translation>
    </message>
    <message>
        <source>Review taken up again</source>
        <translation>Beoordeling hervat</translation>
    </message>
    <message>
        <source>Reviews merged: {names}</source>
        <translation>Beoordelingen samengevoegd: {names}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Several files cannot go to the standard output; name a folder with -o.</source>
        <translation>Meerdere bestanden kunnen niet naar de standaarduitvoer; noem een map met -o.</translation>
    </message>
    <message>
        <source>Some documents count more than once: the same text is in several files.</source>
        <translation>Sommige documenten tellen meer dan één keer: dezelfde tekst staat in meerdere bestanden.</translation>
    </message>
    <message>
        <source>Some questions count more than once, and so may commitments: several reviewers judged them and there is no consensus.</source>
        <translation>Sommige vragen tellen meer dan één keer, en misschien ook toezeggingen: meerdere beoordelaars beoordeelden ze en er is geen consensus.</translation>
    </message>
    <message>
        <source>Something in the review by {name}, which is hidden still, contradicts the file.</source>
        <translation>Iets in de beoordeling van {name}, die nog verborgen is, spreekt het bestand tegen.</translation>
    </message>
    <message>
        <source>Source replaced by {name}</source>
        <translation>Bron vervangen door {name}</translation>
    </message>
    <message>
        <source>Spreadsheet (Excel, LibreOffice)</source>
        <translation>Rekenblad (Excel, LibreOffice)</translation>
    </message>
    <message>
        <source>Statuses set: {count}</source>
        <translation>Standen gezet: {count}</translation>
    </message>
    <message>
        <source>Stem of sub-questions</source>
        <translation>Inleiding van deelvragen</translation>
    </message>
    <message>
        <source>Suggestion dismissed</source>
        <translation>Suggestie afgewezen</translation>
    </message>
    <message>
        <source>Sure of {sure} of {total} parts.</source>
        <translation>Zeker van {sure} van de {total} delen.</translation>
    </message>
    <message>
        <source>Sure of {sure} of {total} parts; look at these first:</source>
        <translation>Zeker van {sure} van de {total} delen; bekijk deze eerst:</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabel (CSV)</translation>
    </message>
    <message>
        <source>That passage does not belong to commitment {id}; choose one that does.</source>
        <translation>Die passage hoort niet bij toezegging {id}; kies er een die dat wel doet.</translation>
    </message>
    <message>
        <source>That passage is no evidence for question {id}; choose one that is.</source>
        <translation>Die passage is geen bewijs voor vraag {id}; kies er een die dat wel is.</translation>
    </message>
    <message>
        <source>That would take in all of {id}; delete it first, or stop before it.</source>
        <translation>Dat zou {id} helemaal opslokken; verwijder het eerst, of stop ervoor.</translation>
    </message>
    <message>
        <source>The answer of commitment {id} claims no other question.</source>
        <translation>Het antwoord van toezegging {id} claimt geen andere vraag.</translation>
    </message>
    <message>
        <source>The codebook has no reason {id}; choose one from the list.</source>
        <translation>Het codeboek heeft geen reden {id}; kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>The codebook has no reasons for this verdict.</source>
        <translation>Het codeboek heeft geen redenen voor dit oordeel.</translation>
    </message>
    <message>
        <source>The codebook of this computer, {path}, cannot be read ({what}); tell its administrator.</source>
        <translation>Het codeboek van deze computer, {path}, kan niet worden gelezen ({what}); zeg het de beheerder.</translation>
    </message>
    <message>
        <source>The comment {reference} is not in the file; open an earlier copy of it.</source>
        <translation>De opmerking {reference} staat niet in het bestand; open een eerdere kopie ervan.</translation>
    </message>
    <message>
        <source>The consensus has all that they agree on already.</source>
        <translation>De consensus heeft al alles waarover ze het eens zijn.</translation>
    </message>
    <message>
        <source>The consensus has this commitment already; choose another.</source>
        <translation>De consensus heeft deze toezegging al; kies een andere.</translation>
    </message>
    <message>
        <source>The defaults of this computer, {path}, are passed over ({what}); tell its administrator.</source>
        <translation>De standaarden van deze computer, {path}, worden overgeslagen ({what}); zeg het de beheerder.</translation>
    </message>
    <message>
        <source>The disk of the index {path} takes no log; all works, but slower.</source>
        <translation>De schijf van de index {path} neemt geen logboek; alles werkt, maar trager.</translation>
    </message>
    <message>
        <source>The document around the review is Akoma Ntoso {version}, for which no official schema is here; it was not checked, the review in it was.</source>
        <translation>Het document rond de beoordeling is Akoma Ntoso {version}, waarvoor hier geen officieel schema is; het werd niet nagekeken, de beoordeling erin wel.</translation>
    </message>
    <message>
        <source>The document around the review was not valid before the review came into it:</source>
        <translation>Het document rond de beoordeling was al niet geldig voordat de beoordeling erin kwam:</translation>
    </message>
    <message>
        <source>The earlier version {path} cannot be read ({what}); choose another one.</source>
        <translation>De eerdere versie {path} kan niet worden gelezen ({what}); kies een andere.</translation>
    </message>
    <message>
        <source>The encoding of {name} is not known here; open it in an editor and save it as UTF-8.</source>
        <translation>De codering van {name} is hier niet bekend; open het in een editor en sla het op als UTF-8.</translation>
    </message>
    <message>
        <source>The file declares a document type (DOCTYPE), which is not accepted as it can reach for other files; remove that declaration if you trust the file.</source>
        <translation>Het bestand declareert een documenttype (DOCTYPE), wat niet wordt aanvaard omdat het naar andere bestanden kan reiken; verwijder die declaratie als u het bestand vertrouwt.</translation>
    </message>
    <message>
        <source>The file has more than {limit} elements; it is no review.</source>
        <translation>Het bestand heeft meer dan {limit} elementen; het is geen beoordeling.</translation>
    </message>
    <message>
        <source>The file has {id} twice; open an earlier copy of it.</source>
        <translation>Het bestand heeft {id} twee keer; open een eerdere kopie ervan.</translation>
    </message>
    <message>
        <source>The file is XML in {encoding}, which is not accepted; save it as UTF-8.</source>
        <translation>Het bestand is XML in {encoding}, wat niet wordt aanvaard; sla het op als UTF-8.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB; choose a smaller one.</source>
        <translation>Het bestand is groter dan {limit} MB; kies een kleiner.</translation>
    </message>
    <message>
        <source>The file is nested more than {limit} levels deep; it is no review.</source>
        <translation>Het bestand is meer dan {limit} niveaus diep genest; het is geen beoordeling.</translation>
    </message>
    <message>
        <source>The file is no Akoma Ntoso document any more; open an earlier copy of it.</source>
        <translation>Het bestand is geen Akoma Ntoso-document meer; open een eerdere kopie ervan.</translation>
    </message>
    <message>
        <source>The file is no well-formed XML (line {line}); open an earlier copy of it, or get a fresh one.</source>
        <translation>Het bestand is geen goedgevormde XML (regel {line}); open een eerdere kopie ervan, of haal een nieuwe.</translation>
    </message>
    <message>
        <source>The file is not what its encoding {encoding} says; open an earlier copy of it, or get a fresh one.</source>
        <translation>Het bestand is niet wat zijn codering {encoding} zegt; open een eerdere kopie ervan, of haal een nieuwe.</translation>
    </message>
    <message>
        <source>The file says nothing of its questions (references); open an earlier copy of it.</source>
        <translation>Het bestand zegt niets over zijn vragen (references); open een eerdere kopie ervan.</translation>
    </message>
    <message>
        <source>The file that says who works here was damaged; it is kept as {path}.</source>
        <translation>Het bestand dat zegt wie hier werkt was beschadigd; het is bewaard als {path}.</translation>
    </message>
    <message>
        <source>The files find the questions in different places, and a finding has none in the other file ({what}) Correct the questions in one of the files first.</source>
        <translation>De bestanden vinden de vragen op verschillende plaatsen, en een bevinding heeft er geen in het andere bestand ({what}) Verbeter eerst de vragen in een van de bestanden.</translation>
    </message>
    <message>
        <source>The files hold two versions of the text, and not every passage is found exactly in the other; relocate {other} to {one} first.</source>
        <translation>De bestanden bevatten twee versies van de tekst, en niet elke passage staat precies zo in de andere; zet eerst {other} over naar {one}.</translation>
    </message>
    <message>
        <source>The findings in {name} are hidden until all reviews are complete; count them after that.</source>
        <translation>De bevindingen in {name} zijn verborgen tot alle beoordelingen zijn afgerond; tel ze daarna.</translation>
    </message>
    <message>
        <source>The findings in {name} are hidden until all reviews are complete; measure agreement after that.</source>
        <translation>De bevindingen in {name} zijn verborgen tot alle beoordelingen zijn afgerond; meet de overeenstemming daarna.</translation>
    </message>
    <message>
        <source>The findings in {name} are hidden until all reviews are complete; name the reviewer whose own are wanted.</source>
        <translation>De bevindingen in {name} zijn verborgen tot alle beoordelingen zijn afgerond; noem de beoordelaar van wie ze gewenst zijn.</translation>
    </message>
    <message>
        <source>The findings in {path} are hidden until all reviews are complete; they are left out.</source>
        <translation>De bevindingen in {path} zijn verborgen tot alle beoordelingen klaar zijn; ze zijn weggelaten.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({what}); choose another name.</source>
        <translation>De map {folder} kan niet worden gemaakt ({what}); kies een andere naam.</translation>
    </message>
    <message>
        <source>The index of this folder was damaged or of another version; it is made anew.</source>
        <translation>De index van deze map was beschadigd of van een andere versie; hij wordt opnieuw gemaakt.</translation>
    </message>
    <message>
        <source>The index {path} cannot be written ({why}).</source>
        <translation>De index {path} kan niet geschreven worden ({why}).</translation>
    </message>
    <message>
        <source>The journal {path} cannot be removed ({what}); remove the file by hand.</source>
        <translation>Het journaal {path} kan niet worden verwijderd ({what}); verwijder het bestand zelf.</translation>
    </message>
    <message>
        <source>The journal {path} is damaged ({what}); nothing can be read of it.</source>
        <translation>Het journaal {path} is beschadigd ({what}); er kan niets uit worden gelezen.</translation>
    </message>
    <message>
        <source>The journal {path} is damaged from its first line on; nothing can be read of it.</source>
        <translation>Het journaal {path} is vanaf de eerste regel beschadigd; er is niets uit te lezen.</translation>
    </message>
    <message>
        <source>The journal {path} is of another version of the program ({what}); open it with that one.</source>
        <translation>Het journaal {path} is van een andere versie van het programma ({what}); open het daarmee.</translation>
    </message>
    <message>
        <source>The language of {name} is not known; look at what was found, Repair in the window puts it right.</source>
        <translation>De taal van {name} is niet bekend; kijk na wat gevonden is, Herstellen in het venster zet het recht.</translation>
    </message>
    <message>
        <source>The likeliest is question {question}; --for {question} says so.</source>
        <translation>Het waarschijnlijkst is vraag {question}; --for {question} zegt dat.</translation>
    </message>
    <message>
        <source>The original file kept in this review is damaged; open an earlier copy.</source>
        <translation>Het oorspronkelijke bestand in deze beoordeling is beschadigd; open een eerdere kopie.</translation>
    </message>
    <message>
        <source>The original file kept in this review was altered (its checksum differs); open an earlier copy.</source>
        <translation>Het oorspronkelijke bestand in deze beoordeling werd veranderd (het controlegetal verschilt); open een eerdere kopie.</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>De uitvoer</translation>
    </message>
    <message>
        <source>The parts are not in the order of the text; mark them again.</source>
        <translation>De delen staan niet in de volgorde van de tekst; markeer ze opnieuw.</translation>
    </message>
    <message>
        <source>The process that worked on it ended unexpectedly ({why}).</source>
        <translation>Het proces dat eraan werkte is onverwacht gestopt ({why}).</translation>
    </message>
    <message>
        <source>The program made a mistake ({what}); report it from the menu Help.</source>
        <translation>Het programma heeft een fout gemaakt ({what}); meld ze via het menu Help.</translation>
    </message>
    <message>
        <source>The program&apos;s file {name} is missing; install the program again.</source>
        <translation>Het bestand {name} van het programma ontbreekt; installeer het programma opnieuw.</translation>
    </message>
    <message>
        <source>The questions and answers in this file contradict each other ({what}) Open an earlier copy of it.</source>
        <translation>De vragen en antwoorden in dit bestand spreken elkaar tegen ({what}) Open een eerdere kopie ervan.</translation>
    </message>
    <message>
        <source>The reason {id} is given in this file, but the codebook {name} {version} does not have it; say which of its reasons takes its place.</source>
        <translation>De reden {id} is in dit bestand gegeven, maar het codeboek {name} {version} heeft ze niet; zeg welke van zijn redenen haar plaats inneemt.</translation>
    </message>
    <message>
        <source>The reason {id} means something else in the codebook {name} {version}; say which of its reasons takes its place.</source>
        <translation>De reden {id} betekent iets anders in het codeboek {name} {version}; zeg welke van zijn redenen ervoor in de plaats komt.</translation>
    </message>
    <message>
        <source>The reason {id} means two things in the files; where it is “{label}” it is {new} now.</source>
        <translation>De reden {id} betekent twee dingen in de bestanden; waar hij “{label}” is, is hij nu {new}.</translation>
    </message>
    <message>
        <source>The reason {id} would go to {new}, which belongs to another verdict; choose one for the same verdict.</source>
        <translation>De reden {id} zou naar {new} gaan, die bij een ander oordeel hoort; kies er een voor hetzelfde oordeel.</translation>
    </message>
    <message>
        <source>The review is complete; take it up again to change it (menu Review).</source>
        <translation>De beoordeling is afgerond; hervat ze om ze te wijzigen (menu Beoordeling).</translation>
    </message>
    <message>
        <source>The reviewers do not agree on question {id}; take a side, or decide in a third way.</source>
        <translation>De beoordelaars zijn het niet eens over vraag {id}; kies een kant, of beslis op een derde manier.</translation>
    </message>
    <message>
        <source>The reviews are hidden from each other until all are complete; complete them first.</source>
        <translation>De beoordelingen zijn voor elkaar verborgen tot alle zijn afgerond; rond ze eerst af.</translation>
    </message>
    <message>
        <source>The reviews to be joined are of another text; relocate them to this one first.</source>
        <translation>De samen te voegen beoordelingen zijn van een andere tekst; zet ze eerst over naar deze.</translation>
    </message>
    <message>
        <source>The reviews to be joined are of other questions and answers than those of this text.</source>
        <translation>De samen te voegen beoordelingen gaan over andere vragen en antwoorden dan die van deze tekst.</translation>
    </message>
    <message>
        <source>The server of {place} has no such login; its administrator makes one (CREATE ROLE … LOGIN).</source>
        <translation>De server van {place} heeft zo’n login niet; de beheerder maakt er een (CREATE ROLE … LOGIN).</translation>
    </message>
    <message>
        <source>The server of {place} is too old; PostgreSQL 15 or newer is needed.</source>
        <translation>De server van {place} is te oud; PostgreSQL 15 of nieuwer is nodig.</translation>
    </message>
    <message>
        <source>The source is no Akoma Ntoso document, so that no review can be put into it.</source>
        <translation>De bron is geen Akoma Ntoso-document, zodat er geen beoordeling in kan worden gezet.</translation>
    </message>
    <message>
        <source>The source text in this review was altered (its checksum differs), so that passages may no longer fit; open an earlier copy, or import the source again.</source>
        <translation>De brontekst in deze beoordeling werd veranderd (het controlegetal verschilt), zodat passages misschien niet meer passen; open een eerdere kopie, of importeer de bron opnieuw.</translation>
    </message>
    <message>
        <source>The source text, or the file it was read from, is another one.</source>
        <translation>De brontekst, of het bestand waaruit hij werd gelezen, is een andere.</translation>
    </message>
    <message>
        <source>The store has no document {id}; look at the list again.</source>
        <translation>De opslag heeft geen document {id}; bekijk de lijst opnieuw.</translation>
    </message>
    <message>
        <source>The store {place} cannot be reached now ({why}); your work is kept here.</source>
        <translation>De opslag {place} is nu niet bereikbaar ({why}); uw werk wordt hier bewaard.</translation>
    </message>
    <message>
        <source>The store {place} does not let you do this; ask a coordinator of the team.</source>
        <translation>De opslag {place} laat u dit niet doen; vraag een coördinator van het team.</translation>
    </message>
    <message>
        <source>The store {place} has no such document; look at the list again.</source>
        <translation>De opslag {place} heeft zo’n document niet; bekijk de lijst opnieuw.</translation>
    </message>
    <message>
        <source>The store {place} is of an earlier version; its owner upgrades it with annotator team init.</source>
        <translation>De opslag {place} is van een eerdere versie; de eigenaar werkt haar bij met annotator team init.</translation>
    </message>
    <message>
        <source>The store {place} refuses this ({why}).</source>
        <translation>De opslag {place} weigert dit ({why}).</translation>
    </message>
    <message>
        <source>The store {place} was made by a newer version of the program; update this one.</source>
        <translation>De opslag {place} is van een nieuwere versie van het programma; werk dit programma bij.</translation>
    </message>
    <message>
        <source>The text has {length} characters; {place} is not in it.</source>
        <translation>De tekst heeft {length} tekens; {place} staat er niet in.</translation>
    </message>
    <message>
        <source>The text looks like your layout {names}; --layout NAME finds questions and answers by it.</source>
        <translation>De tekst lijkt op uw opmaak {names}; --layout NAAM vindt er vragen en antwoorden mee.</translation>
    </message>
    <message>
        <source>The title lies outside the text; mark it again.</source>
        <translation>De titel ligt buiten de tekst; markeer hem opnieuw.</translation>
    </message>
    <message>
        <source>The two files are not of the same source ({one}, {other}: their checksums differ), but have the same words; say that they are of one document to join them (--same-document).</source>
        <translation>De twee bestanden zijn niet van dezelfde bron ({one}, {other}: hun controlesommen verschillen), maar hebben dezelfde woorden; zeg dat ze van één document zijn om ze samen te voegen (--same-document).</translation>
    </message>
    <message>
        <source>The two files are not of the same source ({one}, {other}: their checksums differ); relocate one of them to the source of the other first.</source>
        <translation>De twee bestanden zijn niet van dezelfde bron ({one}, {other}: hun controlegetallen verschillen); zet eerst een ervan over naar de bron van het andere.</translation>
    </message>
    <message>
        <source>The verdict stands</source>
        <translation>Oordeel blijft</translation>
    </message>
    <message>
        <source>The version before this one could not be kept ({what}).</source>
        <translation>De vorige versie kon niet worden bewaard ({what}).</translation>
    </message>
    <message>
        <source>The window needs Qt, which is not installed; run pip install PySide6-Essentials, or see annotator --help for the command line.</source>
        <translation>Het venster heeft Qt nodig, dat niet is geïnstalleerd; voer pip install PySide6-Essentials uit, of zie annotator --help voor de opdrachtregel.</translation>
    </message>
    <message>
        <source>The window needs libraries that are not here ({what}); on Debian run apt-get install {packages}, or see annotator --help for the command line.</source>
        <translation>Het venster heeft bibliotheken nodig die er niet zijn ({what}); voer op Debian apt-get install {packages} uit, of zie annotator --help voor de opdrachtregel.</translation>
    </message>
    <message>
        <source>The wording of part {id} begins outside it; mark it again.</source>
        <translation>De woorden van deel {id} beginnen erbuiten; markeer het opnieuw.</translation>
    </message>
    <message>
        <source>The words stand in no answer that was found.</source>
        <translation>De woorden staan in geen antwoord dat gevonden is.</translation>
    </message>
    <message>
        <source>The words stand in question {id}, for which no answer was found.</source>
        <translation>De woorden staan in vraag {id}, waarvoor geen antwoord gevonden is.</translation>
    </message>
    <message>
        <source>The words stand in question {id}.</source>
        <translation>De woorden staan in vraag {id}.</translation>
    </message>
    <message>
        <source>The work of {name} is not in the file; open an earlier copy of it.</source>
        <translation>Het werk van {name} staat niet in het bestand; open een eerdere kopie ervan.</translation>
    </message>
    <message>
        <source>There are no layouts yet; annotator layout learn makes one.</source>
        <translation>Er zijn nog geen opmaken; annotator layout learn maakt er een.</translation>
    </message>
    <message>
        <source>There are too few documents (fewer than {needed}) for intervals: the questions of one document are not independent.</source>
        <translation>Er zijn te weinig documenten (minder dan {needed}) voor intervallen: de vragen van één document zijn niet onafhankelijk.</translation>
    </message>
    <message>
        <source>There are too few documents ({count}, fewer than {needed}) for intervals: the questions of one document are not independent.</source>
        <translation>Er zijn te weinig documenten ({count}, minder dan {needed}) voor intervallen: de vragen van één document zijn niet onafhankelijk.</translation>
    </message>
    <message>
        <source>There are too few units ({units}, fewer than {needed}) to rely on these numbers.</source>
        <translation>Er zijn te weinig eenheden ({units}, minder dan {needed}) om op deze cijfers te steunen.</translation>
    </message>
    <message>
        <source>There are {count} reviewers; give each document to 1 up to that many of them.</source>
        <translation>Er zijn {count} beoordelaars; geef elk document aan 1 tot zoveel van hen.</translation>
    </message>
    <message>
        <source>There is a batch {name} already; choose another name, or give, take back or close that one.</source>
        <translation>Er is al een pakket {name}; kies een andere naam, of geef dat door, neem het terug of sluit het.</translation>
    </message>
    <message>
        <source>There is a commitment {id} already; add it under another id.</source>
        <translation>Er is al een toezegging {id}; voeg ze toe onder een andere id.</translation>
    </message>
    <message>
        <source>There is a layout {name} already; remove it first, or choose another name.</source>
        <translation>Er is al een opmaak {name}; verwijder die eerst, of kies een andere naam.</translation>
    </message>
    <message>
        <source>There is a note {id} already; add it under another id.</source>
        <translation>Er is al een notitie {id}; voeg ze toe onder een andere id.</translation>
    </message>
    <message>
        <source>There is another part between {one} and {other}; merge neighbours only.</source>
        <translation>Er staat een ander deel tussen {one} en {other}; voeg alleen buren samen.</translation>
    </message>
    <message>
        <source>There is no answer {id} here; choose one from the list.</source>
        <translation>Er is hier geen antwoord {id}; kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>There is no batch {name} here; there are: {known}.</source>
        <translation>Er is hier geen pakket {name}; er zijn: {known}.</translation>
    </message>
    <message>
        <source>There is no command annotator beside {python}; install the program with pip and try again.</source>
        <translation>Naast {python} staat geen opdracht annotator; installeer het programma met pip en probeer opnieuw.</translation>
    </message>
    <message>
        <source>There is no commitment {address} here; see annotator register --json for those there are.</source>
        <translation>Hier is geen toezegging {address}; zie annotator register --json voor welke er zijn.</translation>
    </message>
    <message>
        <source>There is no commitment {id}; choose one from the list.</source>
        <translation>Er is geen toezegging {id}; kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>There is no consensus here; start one first.</source>
        <translation>Er is hier geen consensus; begin er eerst een.</translation>
    </message>
    <message>
        <source>There is no display for the window: start annotator on a desktop, or over ssh -X. On a bare Debian 12 it needs these packages as well: {packages}. Without a window, annotator import makes a review file and annotator --help tells the rest.</source>
        <translation>Er is geen beeldscherm voor het venster: start annotator op een bureaublad, of via ssh -X. Op een kale Debian 12 zijn ook deze pakketten nodig: {packages}. Zonder venster maakt annotator import een beoordelingsbestand; annotator --help vertelt de rest.</translation>
    </message>
    <message>
        <source>There is no document to deal; choose other rows.</source>
        <translation>Er is geen document te verdelen; kies andere rijen.</translation>
    </message>
    <message>
        <source>There is no export to {format}; choose one of: {known}.</source>
        <translation>Er is geen export naar {format}; kies een van: {known}.</translation>
    </message>
    <message>
        <source>There is no file {name} in this folder; check the name.</source>
        <translation>Er is geen bestand {name} in deze map; controleer de naam.</translation>
    </message>
    <message>
        <source>There is no file {path}; check the name, or choose another file.</source>
        <translation>Er is geen bestand {path}; kijk de naam na, of kies een ander bestand.</translation>
    </message>
    <message>
        <source>There is no folder {folder}; choose another place.</source>
        <translation>Er is geen map {folder}; kies een andere plaats.</translation>
    </message>
    <message>
        <source>There is no layout {name}; annotator layout list shows those there are.</source>
        <translation>Er is geen opmaak {name}; annotator layout list toont welke er zijn.</translation>
    </message>
    <message>
        <source>There is no note {id}; choose one from the list.</source>
        <translation>Er is geen notitie {id}; kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>There is no part after this one to merge it with.</source>
        <translation>Na dit deel komt er geen ander om mee samen te voegen.</translation>
    </message>
    <message>
        <source>There is no question {id} here; choose one from the list.</source>
        <translation>Er is hier geen vraag {id}; kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>There is no review by {id} in this file; start one first.</source>
        <translation>Er is geen beoordeling door {id} in dit bestand; begin er eerst een.</translation>
    </message>
    <message>
        <source>There is no review by {name} in this file; see annotator show for who has one.</source>
        <translation>Er is geen beoordeling van {name} in dit bestand; annotator show zegt wie er een heeft.</translation>
    </message>
    <message>
        <source>There is no review here; import sources first, or name a folder with review files.</source>
        <translation>Er is hier geen beoordeling; importeer eerst bronnen, of noem een map met beoordelingsbestanden.</translation>
    </message>
    <message>
        <source>There is no such document; see annotator team status for those there are.</source>
        <translation>Zo’n document is er niet; zie annotator team status voor wat er is.</translation>
    </message>
    <message>
        <source>There is no team&apos;s store in {place}; its owner makes one with annotator team init.</source>
        <translation>In {place} is geen teamopslag; de eigenaar maakt er een met annotator team init.</translation>
    </message>
    <message>
        <source>These words are of question {id}; select words of an answer.</source>
        <translation>Deze woorden zijn van vraag {id}; selecteer woorden van een antwoord.</translation>
    </message>
    <message>
        <source>This Akoma Ntoso file is no review of a written question; choose a review, or a source text to import.</source>
        <translation>Dit Akoma Ntoso-bestand is geen beoordeling van een schriftelijke vraag; kies een beoordeling, of een brontekst om te importeren.</translation>
    </message>
    <message>
        <source>This Akoma Ntoso file was not made by this program, and holds no review; import it to begin one.</source>
        <translation>Dit Akoma Ntoso-bestand werd niet door dit programma gemaakt en bevat geen beoordeling; importeer het om er een te beginnen.</translation>
    </message>
    <message>
        <source>This XML file is no review (it begins with {element}); choose a review, or a source text to import.</source>
        <translation>Dit XML-bestand is geen beoordeling (het begint met {element}); kies een beoordeling, of een brontekst om te importeren.</translation>
    </message>
    <message>
        <source>This codebook holds verdicts, reasons and types of commitments with their definitions in one language; it holds no text, no findings and no guidance.</source>
        <translation>Dit codeboek bevat oordelen, redenen en soorten toezeggingen met hun definities in één taal; het bevat geen tekst, geen bevindingen en geen aanwijzingen.</translation>
    </message>
    <message>
        <source>This form holds the findings and the wording of questions and answers, not the rest of the source text, who is assigned, or labels and guidance of the codebook.</source>
        <translation>Deze vorm bevat de bevindingen en de bewoordingen van vragen en antwoorden, niet de rest van de brontekst, wie is toegewezen, of de namen en aanwijzingen van het codeboek.</translation>
    </message>
    <message>
        <source>This is more than {place} takes at once (8 MB); divide it.</source>
        <translation>Dit is meer dan {place} in een keer aanneemt (8 MB); verdeel het.</translation>
    </message>
    <message>
        <source>This is no codebook ({what}); choose a codebook file.</source>
        <translation>Dit is geen codeboek ({what}); kies een codeboekbestand.</translation>
    </message>
    <message>
        <source>This is the review by {name}, to read; choose your own above the list to work on it.</source>
        <translation>Dit is de beoordeling door {name}, om te lezen; kies boven de lijst uw eigen beoordeling om eraan te werken.</translation>
    </message>
    <message>
        <source>This letter holds only the questions found not or partly answered, each with a draft that a person must correct; commitments and all other findings are left out.</source>
        <translation>Deze brief bevat alleen de vragen die niet of deels beantwoord werden bevonden, elk met een ontwerp dat iemand moet verbeteren; toezeggingen en alle andere bevindingen zijn weggelaten.</translation>
    </message>
    <message>
        <source>This passage belongs to commitment {id} already; select another.</source>
        <translation>Deze passage hoort al bij toezegging {id}; selecteer een andere.</translation>
    </message>
    <message>
        <source>This passage is evidence for question {id} already; select another.</source>
        <translation>Deze passage is al bewijs voor vraag {id}; selecteer een andere.</translation>
    </message>
    <message>
        <source>This review is in another version of Akoma Ntoso ({namespace}) than it was saved in; open an earlier copy of it.</source>
        <translation>Deze beoordeling is in een andere versie van Akoma Ntoso ({namespace}) dan waarin ze werd opgeslagen; open een eerdere kopie ervan.</translation>
    </message>
    <message>
        <source>This review was saved by a newer version of the program (vocabulary {version}, known here is {known}); open it with that version. Nothing was changed.</source>
        <translation>Deze beoordeling werd opgeslagen door een nieuwere versie van het programma (vocabularium {version}, hier bekend is {known}); open ze met die versie. Er werd niets gewijzigd.</translation>
    </message>
    <message>
        <source>This system has no desktop entries ({system}); they are for Linux. Start the program by its command.</source>
        <translation>Dit systeem kent geen menu-items van dit soort ({system}); die zijn voor Linux. Start het programma met zijn opdracht.</translation>
    </message>
    <message>
        <source>This version does not know it; update the program.</source>
        <translation>Deze versie kent het niet; werk het programma bij.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Dit werd gestopt.</translation>
    </message>
    <message>
        <source>To do: evidence.</source>
        <translation>Te doen: bewijs.</translation>
    </message>
    <message>
        <source>To do: reason, evidence.</source>
        <translation>Te doen: reden, bewijs.</translation>
    </message>
    <message>
        <source>To do: reason.</source>
        <translation>Te doen: reden.</translation>
    </message>
    <message>
        <source>To do: verdict. Press 1, 2 or 3.</source>
        <translation>Te doen: oordeel. Druk op 1, 2 of 3.</translation>
    </message>
    <message>
        <source>Too many longer words hold this; not all of them were looked for. Type more letters.</source>
        <translation>Te veel langere woorden bevatten dit; niet alle zijn gezocht. Typ meer letters.</translation>
    </message>
    <message>
        <source>Two parts have the same label; give one of them another label.</source>
        <translation>Twee delen hebben hetzelfde label; geef een ervan een ander label.</translation>
    </message>
    <message>
        <source>Two parts overlap at character {start}; move the boundary of one of them first.</source>
        <translation>Twee delen overlappen bij teken {start}; verplaats eerst de grens van een ervan.</translation>
    </message>
    <message>
        <source>Two reasons of the codebook have the id {id}; give each its own.</source>
        <translation>Twee redenen van het codeboek hebben de id {id}; geef elk een eigen.</translation>
    </message>
    <message>
        <source>Two reviews in this file are by the same reviewer; keep one of them.</source>
        <translation>Twee beoordelingen in dit bestand zijn van dezelfde beoordelaar; behoud er een.</translation>
    </message>
    <message>
        <source>Web Annotations (JSON-LD)</source>
        <translation>Web Annotations (JSON-LD)</translation>
    </message>
    <message>
        <source>Web Annotations point to the source text without holding it, and leave out the facts of the document, which answer claims which question, organisations of reviewers, who is assigned, the history of commitments, labels and guidance of the codebook, and questions that nobody has judged.</source>
        <translation>Web Annotations verwijzen naar de brontekst zonder die te bevatten, en laten de gegevens van het document weg, welk antwoord welke vraag opeist, organisaties van beoordelaars, wie is toegewezen, de geschiedenis van toezeggingen, de namen en aanwijzingen van het codeboek, en vragen die niemand heeft beoordeeld.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webpagina</translation>
    </message>
    <message>
        <source>Who sent it may not do this; a coordinator can.</source>
        <translation>Wie het stuurde mag dit niet; een coördinator wel.</translation>
    </message>
    <message>
        <source>You are no member of the team of {place}, or have no right to this; ask a coordinator.</source>
        <translation>U bent geen lid van het team van {place}, of hebt hier geen recht op; vraag een coördinator.</translation>
    </message>
    <message>
        <source>You are no member of the team of {place}, or no longer; ask a coordinator to add you.</source>
        <translation>U bent geen lid van het team van {place}, of niet meer; vraag een coördinator u toe te voegen.</translation>
    </message>
    <message>
        <source>You may only read in this team&apos;s store; ask a coordinator.</source>
        <translation>U mag in deze teamopslag alleen lezen; vraag een coördinator.</translation>
    </message>
    <message>
        <source>You review as {name} ({id}) from now on.</source>
        <translation>U beoordeelt voortaan als {name} ({id}).</translation>
    </message>
    <message>
        <source>You review {name} yourself; others&apos; findings can be merged once it is complete.</source>
        <translation>U beoordeelt {name} zelf; bevindingen van anderen kunnen worden samengevoegd als alles is afgerond.</translation>
    </message>
    <message>
        <source>Your edits are not kept safe while you work ({what}); save now, and make room on the disk.</source>
        <translation>Uw bewerkingen worden tijdens het werk niet veilig bewaard ({what}); sla nu op, en maak plaats op de schijf.</translation>
    </message>
    <message>
        <source>Your review is not complete; go on with it.</source>
        <translation>Uw beoordeling is niet afgerond; ga ermee verder.</translation>
    </message>
    <message>
        <source>Your settings were damaged; they are kept as {path}, and all is as at first.</source>
        <translation>Uw instellingen waren beschadigd; ze zijn bewaard als {path}, en alles is weer zoals bij het begin.</translation>
    </message>
    <message>
        <source>Your settings were not kept: the folder {folder} cannot be made ({what}); check its permissions.</source>
        <translation>Uw instellingen werden niet bewaard: de map {folder} kan niet worden gemaakt ({what}); kijk de rechten ervan na.</translation>
    </message>
    <message>
        <source>Your settings {path} cannot be read ({what}); they are left alone.</source>
        <translation>Uw instellingen {path} kunnen niet worden gelezen ({what}); ze blijven ongemoeid.</translation>
    </message>
    <message>
        <source>a day is needed, as 2026-12-31</source>
        <translation>een dag is nodig, zoals 2026-12-31</translation>
    </message>
    <message>
        <source>a file that names review files, a line each</source>
        <translation>een bestand dat beoordelingsbestanden noemt, één per regel</translation>
    </message>
    <message>
        <source>a layout as a file of its own, for others</source>
        <translation>een opmaak als eigen bestand, voor anderen</translation>
    </message>
    <message>
        <source>a number of days of 1 or more is needed</source>
        <translation>er is een aantal dagen van 1 of meer nodig</translation>
    </message>
    <message>
        <source>a question that the answer claims, where its label does not say so</source>
        <translation>een vraag die het antwoord claimt, waar het label dat niet zegt</translation>
    </message>
    <message>
        <source>a review on a corrected version of its source</source>
        <translation>een beoordeling op een gecorrigeerde versie van haar bron</translation>
    </message>
    <message>
        <source>a share from 0 to 1 is needed, as 0.2</source>
        <translation>een aandeel van 0 tot 1 is nodig, zoals 0.2</translation>
    </message>
    <message>
        <source>a source file becomes a review file</source>
        <translation>van een bronbestand een beoordelingsbestand maken</translation>
    </message>
    <message>
        <source>a store on PostgreSQL that several people work on</source>
        <translation>een opslag op PostgreSQL waaraan meerderen werken</translation>
    </message>
    <message>
        <source>a table (CSV) with a column file, and columns such as number, minister, asker, asked, answered, theme</source>
        <translation>een tabel (CSV) met een kolom file, en kolommen als number, minister, asker, asked, answered, theme</translation>
    </message>
    <message>
        <source>a training round: it is kept out of figures</source>
        <translation>een oefenronde: ze telt in geen cijfer mee</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>uitvoerder</translation>
    </message>
    <message>
        <source>all chose the same, so that chance would agree as well</source>
        <translation>allen kozen hetzelfde, dus toeval zou het ook eens zijn</translation>
    </message>
    <message>
        <source>alpha for unitizing, commitments (passages)</source>
        <translation>alfa voor segmenten, toezeggingen (passages)</translation>
    </message>
    <message>
        <source>alpha for unitizing, evidence (passages)</source>
        <translation>alfa voor segmenten, bewijs (passages)</translation>
    </message>
    <message>
        <source>also write how each figure was made, to be repeated</source>
        <translation>schrijf ook hoe elk cijfer is gemaakt, om te herhalen</translation>
    </message>
    <message>
        <source>also write the measures as a table</source>
        <translation>schrijf de maten ook als tabel</translation>
    </message>
    <message>
        <source>annotator [FILE ...] opens the window. Exit codes: 0 done, 1 findings, 2 wrong usage or unreadable.</source>
        <translation>annotator [FILE ...] opent het venster. Eindcodes: 0 gedaan, 1 bevindingen, 2 verkeerd gebruik of onleesbaar.</translation>
    </message>
    <message>
        <source>another draw; the same gives the same</source>
        <translation>een andere loting; dezelfde geeft hetzelfde</translation>
    </message>
    <message>
        <source>answer {labels}</source>
        <translation>antwoord {labels}</translation>
    </message>
    <message>
        <source>answer {label}</source>
        <translation>antwoord {label}</translation>
    </message>
    <message>
        <source>answer {label}, paragraph {paragraph}</source>
        <translation>antwoord {label}, alinea {paragraph}</translation>
    </message>
    <message>
        <source>answer {label}, with {others}</source>
        <translation>antwoord {label}, samen met {others}</translation>
    </message>
    <message>
        <source>answered on</source>
        <translation>beantwoord op</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>bij benadering</translation>
    </message>
    <message>
        <source>as JSON, for other programs</source>
        <translation>als JSON, voor andere programma’s</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>gesteld door</translation>
    </message>
    <message>
        <source>asked on</source>
        <translation>gesteld op</translation>
    </message>
    <message>
        <source>begin of the wording</source>
        <translation>begin van de tekst</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>hoort bij</translation>
    </message>
    <message>
        <source>between the cells of csv: one sign, or tab</source>
        <translation>tussen de cellen van csv: één teken, of tab</translation>
    </message>
    <message>
        <source>by which day</source>
        <translation>tegen welke dag</translation>
    </message>
    <message>
        <source>characters {start} to {end}</source>
        <translation>tekens {start} tot {end}</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>commitment {id}</source>
        <translation>toezegging {id}</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>zekerheid</translation>
    </message>
    <message>
        <source>copy the files there first, and make the figures of the copies</source>
        <translation>kopieer de bestanden eerst daarheen, en maak de cijfers van de kopieën</translation>
    </message>
    <message>
        <source>counts and shares over reviews</source>
        <translation>aantallen en aandelen over beoordelingen</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>deal what no batch has yet to these reviewers</source>
        <translation>verdeel wat nog in geen pakket zit over deze beoordelaars</translation>
    </message>
    <message>
        <source>declared for</source>
        <translation>opgegeven voor</translation>
    </message>
    <message>
        <source>delete a layout</source>
        <translation>een opmaak verwijderen</translation>
    </message>
    <message>
        <source>documents that are no work of a folder, and why</source>
        <translation>documenten die geen werk van een map zijn, en waarom</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>twijfelachtig</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>twijfels</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>einddatum</translation>
    </message>
    <message>
        <source>due date as written</source>
        <translation>einddatum zoals geschreven</translation>
    </message>
    <message>
        <source>earlier reasons</source>
        <translation>eerdere redenen</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>bewijs</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>facts of many documents, from a table</source>
        <translation>feiten van veel documenten, uit een tabel</translation>
    </message>
    <message>
        <source>files with the same words are of one document</source>
        <translation>bestanden met dezelfde woorden zijn van één document</translation>
    </message>
    <message>
        <source>find questions and answers by one of your layouts</source>
        <translation>vind vragen en antwoorden met een van uw opmaken</translation>
    </message>
    <message>
        <source>follow-up, if its condition holds</source>
        <translation>vervolgvraag, als haar voorwaarde geldt</translation>
    </message>
    <message>
        <source>give those listed this status</source>
        <translation>geef wat getoond wordt deze stand</translation>
    </message>
    <message>
        <source>give up what is found nowhere</source>
        <translation>opgeven wat nergens gevonden wordt</translation>
    </message>
    <message>
        <source>give what the one has not begun to the other</source>
        <translation>geef wat de ene niet begonnen is aan de andere</translation>
    </message>
    <message>
        <source>have all files judge by this codebook</source>
        <translation>laat alle bestanden met dit codeboek oordelen</translation>
    </message>
    <message>
        <source>have files in the store, merged with what is there</source>
        <translation>bestanden in de opslag zetten, samengevoegd met wat er is</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historiek</translation>
    </message>
    <message>
        <source>how a parliament lays questions and answers out, by example</source>
        <translation>hoe een parlement vragen en antwoorden opmaakt, naar voorbeeld</translation>
    </message>
    <message>
        <source>how far reviewers of the same sources agree</source>
        <translation>in hoeverre beoordelaars van dezelfde bronnen het eens zijn</translation>
    </message>
    <message>
        <source>how many processes read them</source>
        <translation>hoeveel processen ze lezen</translation>
    </message>
    <message>
        <source>how many reviewers a document has</source>
        <translation>hoeveel beoordelaars een document heeft</translation>
    </message>
    <message>
        <source>import many files, folders and ZIP files into a folder or a team&apos;s store</source>
        <translation>veel bestanden, mappen en ZIP-bestanden in een map of in de opslag van een team importeren</translation>
    </message>
    <message>
        <source>is judged</source>
        <translation>wordt beoordeeld</translation>
    </message>
    <message>
        <source>its entry, its icon and the type of its files, for you alone</source>
        <translation>de vermelding, het pictogram en het bestandstype, voor u alleen</translation>
    </message>
    <message>
        <source>its label, where that is not printed before the words</source>
        <translation>het label, waar dat niet vóór de woorden gedrukt staat</translation>
    </message>
    <message>
        <source>its number or letter, as show prints it</source>
        <translation>het nummer of de letter, zoals show het toont</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>language</source>
        <translation>taal</translation>
    </message>
    <message>
        <source>learn a layout from marked places of a source file</source>
        <translation>leer een opmaak uit gemarkeerde plaatsen van een bronbestand</translation>
    </message>
    <message>
        <source>leave out Saturdays and Sundays</source>
        <translation>zaterdagen en zondagen niet meetellen</translation>
    </message>
    <message>
        <source>leave out its holidays too: two letters, such as BE, or with a region, such as GB-ENG</source>
        <translation>laat ook de feestdagen weg: twee letters, zoals BE, of met een regio, zoals GB-ENG</translation>
    </message>
    <message>
        <source>legislature</source>
        <translation>zittingsperiode</translation>
    </message>
    <message>
        <source>let a login in no more</source>
        <translation>een login niet meer toelaten</translation>
    </message>
    <message>
        <source>let a login in, or give it another name or duty</source>
        <translation>een login toelaten, of een andere naam of taak geven</translation>
    </message>
    <message>
        <source>let a login of the server in, or no longer</source>
        <translation>een login van de server toelaten, of niet meer</translation>
    </message>
    <message>
        <source>links</source>
        <translation>verbanden</translation>
    </message>
    <message>
        <source>list promises that may be the same one made again</source>
        <translation>toon toezeggingen die dezelfde kunnen zijn, opnieuw gedaan</translation>
    </message>
    <message>
        <source>logins or names of members</source>
        <translation>logins of namen van leden</translation>
    </message>
    <message>
        <source>look in these only</source>
        <translation>alleen hierin zoeken</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>make a store, or bring an older one up to date</source>
        <translation>een opslag maken, of een oudere bijwerken</translation>
    </message>
    <message>
        <source>minister</source>
        <translation>minister</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>no answer claims it</source>
        <translation>geen antwoord claimt ze</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>geen dag</translation>
    </message>
    <message>
        <source>no question</source>
        <translation>geen vraag</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>nr. {number}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>not every document has the same reviewers</source>
        <translation>niet elk document heeft dezelfde beoordelaars</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>niet te beoordelen deel</translation>
    </message>
    <message>
        <source>note {id}</source>
        <translation>notitie {id}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>of a text or web page that does not say it, such as cp1252, iso8859-15, mac-roman, cp850</source>
        <translation>van een tekst of webpagina die ze niet noemt, zoals cp1252, iso8859-15, mac-roman, cp850</translation>
    </message>
    <message>
        <source>of the reviewer, where reviews of hers are in files</source>
        <translation>van de beoordelaar, als er al beoordelingen van haar in bestanden zijn</translation>
    </message>
    <message>
        <source>offer it for PDF, DOCX and the other texts it reads too; it may become the first choice for them</source>
        <translation>het ook aanbieden voor PDF, DOCX en de andere teksten die het leest; het kan er de eerste keus voor worden</translation>
    </message>
    <message>
        <source>on a condition</source>
        <translation>onder voorwaarde</translation>
    </message>
    <message>
        <source>one document of a file that holds several, such as a bulletin</source>
        <translation>één document uit een bestand met meerdere, zoals een bulletin</translation>
    </message>
    <message>
        <source>one of {names} is needed</source>
        <translation>een van {names} is nodig</translation>
    </message>
    <message>
        <source>one of: {formats}</source>
        <translation>een van: {formats}</translation>
    </message>
    <message>
        <source>one sign is needed, or tab</source>
        <translation>één teken is nodig, of tab</translation>
    </message>
    <message>
        <source>only answers of this minister</source>
        <translation>alleen antwoorden van deze minister</translation>
    </message>
    <message>
        <source>only documents in this state</source>
        <translation>alleen documenten in deze stand</translation>
    </message>
    <message>
        <source>only of this commitment</source>
        <translation>alleen van deze toezegging</translation>
    </message>
    <message>
        <source>only show what would be given</source>
        <translation>alleen tonen wat gegeven zou worden</translation>
    </message>
    <message>
        <source>only those due before that day</source>
        <translation>alleen met een einddatum voor die dag</translation>
    </message>
    <message>
        <source>only those of this status</source>
        <translation>alleen met deze stand</translation>
    </message>
    <message>
        <source>only those of this type</source>
        <translation>alleen die van deze soort</translation>
    </message>
    <message>
        <source>only those that are overdue</source>
        <translation>alleen wat te laat is</translation>
    </message>
    <message>
        <source>only those that this actor is to do</source>
        <translation>alleen die deze uitvoerder moet doen</translation>
    </message>
    <message>
        <source>only those whose due date was moved</source>
        <translation>alleen die waarvan de termijn verschoven is</translation>
    </message>
    <message>
        <source>only what this reviewer is to review</source>
        <translation>alleen wat deze beoordelaar moet beoordelen</translation>
    </message>
    <message>
        <source>other reasons</source>
        <translation>andere redenen</translation>
    </message>
    <message>
        <source>outside of questions and answers</source>
        <translation>buiten vragen en antwoorden</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>pagina {page}</translation>
    </message>
    <message>
        <source>pages {first} to {last}</source>
        <translation>pagina’s {first} tot {last}</translation>
    </message>
    <message>
        <source>parliament</source>
        <translation>parlement</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>passage</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>passages</translation>
    </message>
    <message>
        <source>percent agreement</source>
        <translation>procentuele overeenstemming</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>print what the program does</source>
        <translation>tonen wat het programma doet</translation>
    </message>
    <message>
        <source>print why questions and answers were found so; writes no file</source>
        <translation>druk af waarom vragen en antwoorden zo gevonden zijn; schrijft geen bestand</translation>
    </message>
    <message>
        <source>question {id}</source>
        <translation>vraag {id}</translation>
    </message>
    <message>
        <source>question {label}</source>
        <translation>vraag {label}</translation>
    </message>
    <message>
        <source>questions: {questions}, answers: {answers}</source>
        <translation>vragen: {questions}, antwoorden: {answers}</translation>
    </message>
    <message>
        <source>read them on a cluster</source>
        <translation>lees ze op een cluster</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reden</translation>
    </message>
    <message>
        <source>replace {path} where it is there already</source>
        <translation>{path} vervangen als het er al is</translation>
    </message>
    <message>
        <source>review on this computer as the one in that file</source>
        <translation>op deze computer beoordelen als degene in dat bestand</translation>
    </message>
    <message>
        <source>say that the one of --address repeats, fulfils, extends... another (its address) or a document</source>
        <translation>zeg dat die van --address een andere (haar adres) of een document herhaalt, nakomt, verlengt...</translation>
    </message>
    <message>
        <source>say what was found again as JSON</source>
        <translation>als JSON geven wat is teruggevonden</translation>
    </message>
    <message>
        <source>say where the review is to be written: -o OUT.xml</source>
        <translation>zeg waar de beoordeling moet komen: -o OUT.xml</translation>
    </message>
    <message>
        <source>say where the reviews of several files are to be written: --into FOLDER</source>
        <translation>zeg waar de beoordelingen van meer bestanden komen: --into MAP</translation>
    </message>
    <message>
        <source>say who should review</source>
        <translation>zeggen wie moet beoordelen</translation>
    </message>
    <message>
        <source>schema and integrity, one line a finding</source>
        <translation>schema en samenhang, één regel per bevinding</translation>
    </message>
    <message>
        <source>several reviews of one source become one file</source>
        <translation>meerdere beoordelingen van één bron in één bestand</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stand</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>samenvatting</translation>
    </message>
    <message>
        <source>take a layout from a file, or the one that a review carries</source>
        <translation>een opmaak uit een bestand nemen, of die een beoordeling meedraagt</translation>
    </message>
    <message>
        <source>take it all back</source>
        <translation>neem alles terug</translation>
    </message>
    <message>
        <source>take similar words that are not sure</source>
        <translation>gelijkende woorden die niet zeker zijn aannemen</translation>
    </message>
    <message>
        <source>take the name out of the list of members too</source>
        <translation>ook de naam uit de ledenlijst halen</translation>
    </message>
    <message>
        <source>take them away</source>
        <translation>ze verwijderen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>that of what is printed and of a report (else that of the environment, and of the document)</source>
        <translation>die van wat hier verschijnt en van een rapport (anders die van de omgeving, en van het document)</translation>
    </message>
    <message>
        <source>the commitments of the documents of folders</source>
        <translation>de toezeggingen in de documenten van mappen</translation>
    </message>
    <message>
        <source>the day by which it should be reviewed</source>
        <translation>de dag waarop het beoordeeld moet zijn</translation>
    </message>
    <message>
        <source>the day to which their due date is moved</source>
        <translation>de dag waarnaar hun termijn verschoven is</translation>
    </message>
    <message>
        <source>the document that shows it</source>
        <translation>het document waaruit het blijkt</translation>
    </message>
    <message>
        <source>the documents of folders, and how far each is</source>
        <translation>de documenten van mappen, en hoe ver elk is</translation>
    </message>
    <message>
        <source>the file that the source was read from, byte for byte</source>
        <translation>het bestand waaruit de bron is gelezen, byte voor byte</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>het bestand dat geschreven wordt</translation>
    </message>
    <message>
        <source>the findings in another form</source>
        <translation>de bevindingen in een andere vorm</translation>
    </message>
    <message>
        <source>the id of a reason of the codebook</source>
        <translation>de id van een reden uit het codeboek</translation>
    </message>
    <message>
        <source>the layouts that you have</source>
        <translation>de opmaken die u hebt</translation>
    </message>
    <message>
        <source>the legal term for an answer</source>
        <translation>de wettelijke termijn voor een antwoord</translation>
    </message>
    <message>
        <source>the one codebook of a folder; a new version laid over all</source>
        <translation>het ene codeboek van een map; een nieuwe versie over alle gelegd</translation>
    </message>
    <message>
        <source>the place of a passage in characters, as show --json has it</source>
        <translation>de plaats van een passage in tekens, zoals show --json haar geeft</translation>
    </message>
    <message>
        <source>the program among the applications of a Linux desktop</source>
        <translation>het programma tussen de toepassingen van een Linux-bureaublad</translation>
    </message>
    <message>
        <source>the reason that takes the place of one that it has not</source>
        <translation>de reden die in de plaats komt van een die het niet heeft</translation>
    </message>
    <message>
        <source>the reviewer&apos;s own words</source>
        <translation>de eigen woorden van de beoordelaar</translation>
    </message>
    <message>
        <source>the same pseudonym for a coder everywhere; the words of comments stay</source>
        <translation>overal hetzelfde pseudoniem voor een beoordelaar; de woorden van opmerkingen blijven</translation>
    </message>
    <message>
        <source>the same reviewer on several computers</source>
        <translation>dezelfde beoordelaar op verschillende computers</translation>
    </message>
    <message>
        <source>the share of the documents that one more reads, 0 to 1, drawn evenly over ministers</source>
        <translation>het aandeel van de documenten dat er een meer leest, 0 tot 1, gelijk over ministers geloot</translation>
    </message>
    <message>
        <source>the source text, as it was</source>
        <translation>de brontekst, zoals hij was</translation>
    </message>
    <message>
        <source>the verdict on a question</source>
        <translation>het oordeel over een vraag</translation>
    </message>
    <message>
        <source>their names or ids; all where none is</source>
        <translation>hun namen of id’s; alle als er geen staat</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thema</translation>
    </message>
    <message>
        <source>there is nothing that two reviewers did</source>
        <translation>er is niets wat twee beoordelaars deden</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>to be looked at again</source>
        <translation>opnieuw te bekijken</translation>
    </message>
    <message>
        <source>token F1, commitments (words)</source>
        <translation>F1 per woord, toezeggingen (woorden)</translation>
    </message>
    <message>
        <source>token F1, evidence (words)</source>
        <translation>F1 per woord, bewijs (woorden)</translation>
    </message>
    <message>
        <source>two numbers are needed, START-END, the first the smaller one</source>
        <translation>er zijn twee getallen nodig, BEGIN-EINDE, het eerste het kleinste</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>undefined (0 of 0)</source>
        <translation>onbepaald (0 van 0)</translation>
    </message>
    <message>
        <source>undefined (n = {count})</source>
        <translation>onbepaald (n = {count})</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>oordeel</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versie</translation>
    </message>
    <message>
        <source>wait for nobody any more</source>
        <translation>wacht op niemand meer</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>webadres</translation>
    </message>
    <message>
        <source>what is in a layout</source>
        <translation>wat er in een opmaak staat</translation>
    </message>
    <message>
        <source>what is in a review file</source>
        <translation>wat er in een beoordelingsbestand staat</translation>
    </message>
    <message>
        <source>what it responds to, where that is not what its answer claims</source>
        <translation>waarop ze reageert, als dat niet is wat het antwoord claimt</translation>
    </message>
    <message>
        <source>what may be a commitment, evidence, or not spoken of</source>
        <translation>wat een toezegging, bewijs of onbesproken kan zijn</translation>
    </message>
    <message>
        <source>what the batch is called</source>
        <translation>hoe het pakket heet</translation>
    </message>
    <message>
        <source>what the reviewer is called</source>
        <translation>hoe de beoordelaar heet</translation>
    </message>
    <message>
        <source>what the words are</source>
        <translation>wat de woorden zijn</translation>
    </message>
    <message>
        <source>what to call the layout</source>
        <translation>hoe de opmaak moet heten</translation>
    </message>
    <message>
        <source>what you are called there</source>
        <translation>hoe u daar heet</translation>
    </message>
    <message>
        <source>when it is due: a day in any form, such as 2026-12-31 or 31/12/2026</source>
        <translation>vervaldag: een dag in elke vorm, zoals 2026-12-31 of 31/12/2026</translation>
    </message>
    <message>
        <source>where one begins: its first words as printed, or its place in characters</source>
        <translation>waar er een begint: de eerste woorden zoals gedrukt, of de plaats in tekens</translation>
    </message>
    <message>
        <source>where settings, journals and earlier versions are</source>
        <translation>waar instellingen, journalen en eerdere versies staan</translation>
    </message>
    <message>
        <source>where words occur in the documents of folders</source>
        <translation>waar woorden voorkomen in de documenten van mappen</translation>
    </message>
    <message>
        <source>who is to review which documents of a folder, in batches</source>
        <translation>wie welke documenten van een map beoordeelt, in pakketten</translation>
    </message>
    <message>
        <source>who reviews (else as in the window); NAME#ID where two have the name</source>
        <translation>wie beoordeelt (anders zoals in het venster); NAAM#ID waar twee zo heten</translation>
    </message>
    <message>
        <source>who reviews on this computer, as a small file or on the terminal</source>
        <translation>wie op deze computer beoordeelt, als klein bestand of op de terminal</translation>
    </message>
    <message>
        <source>who works here, and how far they are</source>
        <translation>wie hier werken, en hoe ver ze zijn</translation>
    </message>
    <message>
        <source>whose findings, where they are hidden from others</source>
        <translation>wiens bevindingen, waar ze voor anderen verborgen zijn</translation>
    </message>
    <message>
        <source>why, for all of them</source>
        <translation>waarom, voor alle</translation>
    </message>
    <message>
        <source>why; without it they are taken in again</source>
        <translation>waarom; zonder worden ze weer opgenomen</translation>
    </message>
    <message>
        <source>words are a question or an answer</source>
        <translation>woorden zijn een vraag of een antwoord</translation>
    </message>
    <message>
        <source>words of the answer are a commitment</source>
        <translation>woorden van het antwoord zijn een toezegging</translation>
    </message>
    <message>
        <source>words of the text that prove it; several times for several passages</source>
        <translation>woorden uit de tekst die het bewijzen; meermaals voor meerdere passages</translation>
    </message>
    <message>
        <source>words of the text, that stand there once</source>
        <translation>woorden uit de tekst, die er één keer staan</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>werkdagen</translation>
    </message>
    <message>
        <source>write it in this format</source>
        <translation>schrijf het in dit formaat</translation>
    </message>
    <message>
        <source>write the documents as review files</source>
        <translation>de documenten als beoordelingsbestanden schrijven</translation>
    </message>
    <message>
        <source>write what came of each as a table</source>
        <translation>schrijf als tabel wat er van elk kwam</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{answer} declared for {questions}</source>
        <translation>{answer} opgegeven voor {questions}</translation>
    </message>
    <message>
        <source>{copy} holds other work on this document by a reviewer of it; join them: annotator merge {path} {other} -o OUT.xml</source>
        <translation>{copy} bevat ander werk aan dit document van een van zijn beoordelaars; voeg samen: annotator merge {path} {other} -o OUT.xml</translation>
    </message>
    <message>
        <source>{count} attachments were left out.</source>
        <translation>{count} bijlagen zijn weggelaten.</translation>
    </message>
    <message>
        <source>{count} bytes are not {encoding} and stand as � (the first in line {line}).</source>
        <translation>{count} bytes zijn geen {encoding} en staan er als � (de eerste in regel {line}).</translation>
    </message>
    <message>
        <source>{count} embedded sheets, charts or objects were left out.</source>
        <translation>{count} ingesloten rekenbladen, grafieken of objecten zijn weggelaten.</translation>
    </message>
    <message>
        <source>{count} letters have no meaning in the file and stand as � (the first is character {place}).</source>
        <translation>{count} letters hebben in het bestand geen betekenis en staan er als � (de eerste is teken {place}).</translation>
    </message>
    <message>
        <source>{count} letters may be others: the encoding is not sure ({encoding} was taken); choose it.</source>
        <translation>{count} letters kunnen andere zijn: de codering is niet zeker ({encoding} is genomen); kies ze.</translation>
    </message>
    <message>
        <source>{count} pictures with no text were left out.</source>
        <translation>{count} afbeeldingen zonder tekst zijn weggelaten.</translation>
    </message>
    <message>
        <source>{count} questions: confidence {level}</source>
        <translation>{count} vragen: zekerheid {level}</translation>
    </message>
    <message>
        <source>{count} questions: verdict confirmed</source>
        <translation>{count} vragen: oordeel bevestigd</translation>
    </message>
    <message>
        <source>{count} questions: verdict taken back</source>
        <translation>{count} vragen: oordeel teruggenomen</translation>
    </message>
    <message>
        <source>{count} questions: verdict {verdict}</source>
        <translation>{count} vragen: oordeel {verdict}</translation>
    </message>
    <message>
        <source>{count} questions: {verdict}, reason {reason}</source>
        <translation>{count} vragen: {verdict}, reden {reason}</translation>
    </message>
    <message>
        <source>{count} reviewers here are called {name}; choose one of {choices}.</source>
        <translation>{count} beoordelaars heten hier {name}; kies een van {choices}.</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{engine} is no engine; give one as dask://HOST:PORT.</source>
        <translation>{engine} is geen rekencluster; geef er een als dask://HOST:PORT.</translation>
    </message>
    <message>
        <source>{file}</source>
        <translation>{file}</translation>
    </message>
    <message>
        <source>{first} (rows) and {second} (columns):</source>
        <translation>{first} (rijen) en {second} (kolommen):</translation>
    </message>
    <message>
        <source>{line} (settled by the consensus)</source>
        <translation>{line} (door de consensus beslist)</translation>
    </message>
    <message>
        <source>{login} is no member any more; the findings stay.</source>
        <translation>{login} is geen lid meer; de bevindingen blijven.</translation>
    </message>
    <message>
        <source>{login}: {name} is a member ({duty}).</source>
        <translation>{login}: {name} is lid ({duty}).</translation>
    </message>
    <message>
        <source>{names}; questions judged by two or more: {units}, documents: {documents}</source>
        <translation>{names}; vragen beoordeeld door twee of meer: {units}, documenten: {documents}</translation>
    </message>
    <message>
        <source>{name} cannot be published yet: {facts} are lacking; state them.</source>
        <translation>{name} kan nog niet gepubliceerd worden: {facts} ontbreken; vermeld ze.</translation>
    </message>
    <message>
        <source>{name} declares entities that nest or reach for other files, which are not opened; save its content as plain text first.</source>
        <translation>{name} declareert entiteiten die genest zijn of naar andere bestanden reiken, en die worden niet geopend; sla de inhoud eerst op als platte tekst.</translation>
    </message>
    <message>
        <source>{name} has a review in this file already; go on with that one.</source>
        <translation>{name} heeft al een beoordeling in dit bestand; ga daarmee verder.</translation>
    </message>
    <message>
        <source>{name} has more than {limit} pages; split it, and open the part that holds the question.</source>
        <translation>{name} heeft meer dan {limit} pagina’s; splits het, en open het deel met de vraag.</translation>
    </message>
    <message>
        <source>{name} has no document of {batch} that is not begun and can be given on.</source>
        <translation>{name} heeft van {batch} geen document dat niet begonnen is en doorgegeven kan worden.</translation>
    </message>
    <message>
        <source>{name} has not judged question {id}; take another side, or decide in a third way.</source>
        <translation>{name} heeft vraag {id} niet beoordeeld; kies een andere kant, of beslis op een derde manier.</translation>
    </message>
    <message>
        <source>{name} has this file open too; the next save there joins this.</source>
        <translation>{name} heeft dit bestand ook open; wie daar opslaat, voegt dit samen.</translation>
    </message>
    <message>
        <source>{name} has two commitments {id}.</source>
        <translation>{name} heeft twee toezeggingen {id}.</translation>
    </message>
    <message>
        <source>{name} has two notes {id}.</source>
        <translation>{name} heeft twee notities {id}.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} MB of markup; split it, or save its content as plain text.</source>
        <translation>{name} bevat meer dan {limit} MB opmaak; splits het, of sla de inhoud op als platte tekst.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} million characters of text; split it, and open the part with the question.</source>
        <translation>{name} bevat meer dan {limit} miljoen tekens tekst; splits het, en open het deel met de vraag.</translation>
    </message>
    <message>
        <source>{name} holds no document {number}; choose one from 1 to {count}.</source>
        <translation>{name} bevat geen document {number}; kies er een van 1 tot {count}.</translation>
    </message>
    <message>
        <source>{name} holds no layout; export it again where it came from.</source>
        <translation>{name} bevat geen opmaak; exporteer die opnieuw waar ze vandaan komt.</translation>
    </message>
    <message>
        <source>{name} holds no text; choose a document that holds the question.</source>
        <translation>{name} bevat geen tekst; kies een document met de vraag.</translation>
    </message>
    <message>
        <source>{name} holds no text; choose a file that holds the question and its answer.</source>
        <translation>{name} bevat geen tekst; kies een bestand met de vraag en het antwoord.</translation>
    </message>
    <message>
        <source>{name} holds only white space; choose a file that holds the question and its answer.</source>
        <translation>{name} bevat alleen witruimte; kies een bestand met de vraag en het antwoord.</translation>
    </message>
    <message>
        <source>{name} in {path} cannot be unpacked ({why}); unpack it with another program.</source>
        <translation>{name} in {path} kan niet uitgepakt worden ({why}); pak het uit met een ander programma.</translation>
    </message>
    <message>
        <source>{name} is XML in {encoding}, which cannot be read; save it as UTF-8.</source>
        <translation>{name} is XML in {encoding}, die niet gelezen kan worden; sla het op als UTF-8.</translation>
    </message>
    <message>
        <source>{name} is a ZIP archive; unpack it, and choose the document in it.</source>
        <translation>{name} is een ZIP-archief; pak het uit, en kies het document erin.</translation>
    </message>
    <message>
        <source>{name} is a consensus itself; choose reviews that are one reviewer&apos;s own.</source>
        <translation>{name} is zelf een consensus; kies beoordelingen die van één beoordelaar zijn.</translation>
    </message>
    <message>
        <source>{name} is a damaged message; save it again from the mail program, or as plain text.</source>
        <translation>{name} is een beschadigd bericht; bewaar het opnieuw uit het mailprogramma, of als gewone tekst.</translation>
    </message>
    <message>
        <source>{name} is a document of Pages, Numbers or Keynote; export it as Word or PDF, and open that.</source>
        <translation>{name} is een document van Pages, Numbers of Keynote; exporteer het als Word of PDF, en open dat.</translation>
    </message>
    <message>
        <source>{name} is a message without text; open what is attached to it.</source>
        <translation>{name} is een bericht zonder tekst; open wat eraan is toegevoegd.</translation>
    </message>
    <message>
        <source>{name} is a party to this consensus already; choose another.</source>
        <translation>{name} is al partij bij deze consensus; kies een ander.</translation>
    </message>
    <message>
        <source>{name} is a presentation; save it as PDF, and open that.</source>
        <translation>{name} is een presentatie; bewaar ze als PDF, en open die.</translation>
    </message>
    <message>
        <source>{name} is a review that carries no layout; take one that was read by a layout.</source>
        <translation>{name} is een beoordeling zonder opmaak; neem er een die met een opmaak is gelezen.</translation>
    </message>
    <message>
        <source>{name} is a saved message without a web page in it; save the page as HTML.</source>
        <translation>{name} is een opgeslagen bericht zonder webpagina erin; sla de pagina op als HTML.</translation>
    </message>
    <message>
        <source>{name} is a scan: its pages are pictures without text; run text recognition (OCR) over it, and open what that makes.</source>
        <translation>{name} is een scan: de pagina’s zijn beelden zonder tekst; laat er tekstherkenning (OCR) op los, en open wat dat oplevert.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet; copy the question and its answer into a document, or save it as PDF.</source>
        <translation>{name} is een rekenblad; kopieer de vraag en het antwoord naar een document, of bewaar het als PDF.</translation>
    </message>
    <message>
        <source>{name} is an e-book; copy its text into a document, and open that.</source>
        <translation>{name} is een e-boek; kopieer de tekst ervan naar een document, en open dat.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read as PDF; get a fresh copy, or print it to a new PDF.</source>
        <translation>{name} is beschadigd en kan niet als PDF worden gelezen; haal een nieuwe kopie, of druk het af naar een nieuwe PDF.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read as RTF; open it in a word processor, and save it as DOCX.</source>
        <translation>{name} is beschadigd en kan niet als RTF worden gelezen; open het in een tekstverwerker, en sla het op als DOCX.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read; open it in a word processor and save it again, or get a fresh copy.</source>
        <translation>{name} is beschadigd en kan niet worden gelezen; open het in een tekstverwerker en sla het opnieuw op, of haal een nieuwe kopie.</translation>
    </message>
    <message>
        <source>{name} is damaged, or needs more memory than a document should; get a fresh copy, or its plain text.</source>
        <translation>{name} is beschadigd, of vraagt meer geheugen dan een document mag; haal een nieuwe kopie, of de platte tekst.</translation>
    </message>
    <message>
        <source>{name} is damaged: it is marked as {encoding}, but byte {place} is not; get a fresh copy.</source>
        <translation>{name} is beschadigd: het is gemerkt als {encoding}, maar byte {place} is dat niet; haal een nieuwe kopie.</translation>
    </message>
    <message>
        <source>{name} is empty; choose a file that holds the question and its answer.</source>
        <translation>{name} is leeg; kies een bestand met de vraag en het antwoord.</translation>
    </message>
    <message>
        <source>{name} is encrypted; open it with its password and save it without.</source>
        <translation>{name} is versleuteld; open het met het wachtwoord en sla het zonder op.</translation>
    </message>
    <message>
        <source>{name} is in the old Word format, which cannot be read; open it in Word or LibreOffice, save it as DOCX, and open that.</source>
        <translation>{name} is in het oude Word-formaat, dat niet gelezen kan worden; open het in Word of LibreOffice, sla het op als DOCX, en open dat.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB; split it first.</source>
        <translation>{name} is groter dan {limit} MB; splits het eerst.</translation>
    </message>
    <message>
        <source>{name} is nested more than {limit} levels deep; save its content as plain text first.</source>
        <translation>{name} is meer dan {limit} niveaus diep genest; sla de inhoud eerst op als platte tekst.</translation>
    </message>
    <message>
        <source>{name} is no Akoma Ntoso document; choose one, or a source text.</source>
        <translation>{name} is geen Akoma Ntoso-document; kies er een, of een brontekst.</translation>
    </message>
    <message>
        <source>{name} is no consensus; start one first.</source>
        <translation>{name} is geen consensus; begin er eerst een.</translation>
    </message>
    <message>
        <source>{name} is no encoding that is known here</source>
        <translation>{name} is geen codering die hier bekend is</translation>
    </message>
    <message>
        <source>{name} is no name for a layout; use letters, digits, spaces, dots and hyphens.</source>
        <translation>{name} is geen naam voor een opmaak; gebruik letters, cijfers, spaties, punten en streepjes.</translation>
    </message>
    <message>
        <source>{name} is no party to this consensus; take the side of one who is.</source>
        <translation>{name} is geen partij bij deze consensus; kies de kant van iemand die dat wel is.</translation>
    </message>
    <message>
        <source>{name} is no well-formed XML (line {line}); get a fresh copy, or save its content as plain text.</source>
        <translation>{name} is geen goedgevormde XML (regel {line}); haal een nieuwe kopie, of sla de inhoud op als platte tekst.</translation>
    </message>
    <message>
        <source>{name} is not one member; see annotator team status for their logins.</source>
        <translation>{name} is niet één lid; zie annotator team status voor hun logins.</translation>
    </message>
    <message>
        <source>{name} is not text ({format}); choose the text of the question and its answer.</source>
        <translation>{name} is geen tekst ({format}); kies de tekst van de vraag en het antwoord.</translation>
    </message>
    <message>
        <source>{name} is not text: it holds zero bytes; choose a text file.</source>
        <translation>{name} is geen tekst: het bevat nulbytes; kies een tekstbestand.</translation>
    </message>
    <message>
        <source>{name} is not text; choose a text file.</source>
        <translation>{name} is geen tekst; kies een tekstbestand.</translation>
    </message>
    <message>
        <source>{name} is not what its encoding {encoding} says; get a fresh copy, or save it as UTF-8.</source>
        <translation>{name} is niet wat zijn codering {encoding} zegt; haal een nieuwe kopie, of sla het op als UTF-8.</translation>
    </message>
    <message>
        <source>{name} is one document of a file that holds several; import that file with the encoding, and choose it.</source>
        <translation>{name} is één document van een bestand dat er verschillende bevat; importeer dat bestand met de codering, en kies het.</translation>
    </message>
    <message>
        <source>{name} is {kind} and no document; choose the text of the question and its answer.</source>
        <translation>{name} is {kind} en geen document; kies de tekst van de vraag en het antwoord.</translation>
    </message>
    <message>
        <source>{name} says itself how it is encoded; open it without a choice.</source>
        <translation>{name} zegt zelf hoe het gecodeerd is; open het zonder keuze.</translation>
    </message>
    <message>
        <source>{name} took longer than {seconds} seconds to read, and was given up; split it, or save it as plain text.</source>
        <translation>{name} lezen duurde langer dan {seconds} seconden en werd opgegeven; splits het, of sla het op als platte tekst.</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than a document holds, and was not opened; get a fresh copy.</source>
        <translation>{name} pakt uit tot veel meer dan een document bevat, en werd niet geopend; haal een nieuwe kopie.</translation>
    </message>
    <message>
        <source>{name} was changed from elsewhere meanwhile; open it anew.</source>
        <translation>{name} is intussen elders gewijzigd; open het opnieuw.</translation>
    </message>
    <message>
        <source>{name} was opened to be read only; open a copy to change it.</source>
        <translation>{name} werd geopend om alleen te lezen; open een kopie om het te wijzigen.</translation>
    </message>
    <message>
        <source>{name} was restored in another window or program already; go on there.</source>
        <translation>{name} werd al hersteld in een ander venster of programma; ga daar verder.</translation>
    </message>
    <message>
        <source>{name} {version}: {count} files</source>
        <translation>{name} {version}: {count} bestanden</translation>
    </message>
    <message>
        <source>{name}, commitment “{what}”: {taken} stands; {left} was not taken and is kept as a note.</source>
        <translation>{name}, toezegging “{what}”: {taken} blijft staan; {left} is niet overgenomen en bewaard als notitie.</translation>
    </message>
    <message>
        <source>{name}, note “{what}”: {taken} stands; {left} was not taken and is kept as a note.</source>
        <translation>{name}, notitie “{what}”: {taken} blijft staan; {left} is niet overgenomen en bewaard als notitie.</translation>
    </message>
    <message>
        <source>{name}, question {id}: {taken} stands; {left} was not taken and is kept as a note.</source>
        <translation>{name}, vraag {id}: {taken} blijft staan; {left} is niet overgenomen en bewaard als notitie.</translation>
    </message>
    <message>
        <source>{name}, {count} characters, language {language}</source>
        <translation>{name}, {count} tekens, taal {language}</translation>
    </message>
    <message>
        <source>{name}: joined with the review here.</source>
        <translation>{name}: samengevoegd met de beoordeling hier.</translation>
    </message>
    <message>
        <source>{name}: not read. {why}</source>
        <translation>{name}: niet gelezen. {why}</translation>
    </message>
    <message>
        <source>{name}: replaced by the newer review, which holds all of the older.</source>
        <translation>{name}: vervangen door de nieuwere beoordeling, die alles van de oudere bevat.</translation>
    </message>
    <message>
        <source>{name}: taken over.</source>
        <translation>{name}: overgenomen.</translation>
    </message>
    <message>
        <source>{name}: was here already, with all of it.</source>
        <translation>{name}: was hier al, volledig.</translation>
    </message>
    <message>
        <source>{name}: {came}</source>
        <translation>{name}: {came}</translation>
    </message>
    <message>
        <source>{name}: {count} documents</source>
        <translation>{name}: {count} documenten</translation>
    </message>
    <message>
        <source>{name}: {count} documents, read by several: {several}, due: {due}</source>
        <translation>{name}: {count} documenten, door meer mensen gelezen: {several}, klaar op: {due}</translation>
    </message>
    <message>
        <source>{name}: {taken} stands; {left} was not taken.</source>
        <translation>{name}: {taken} blijft staan; {left} is niet overgenomen.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{one} and {other} merged</source>
        <translation>{one} en {other} samengevoegd</translation>
    </message>
    <message>
        <source>{part} deleted</source>
        <translation>{part} gewist</translation>
    </message>
    <message>
        <source>{part} relabelled {label}</source>
        <translation>{part} kreeg label {label}</translation>
    </message>
    <message>
        <source>{part} split</source>
        <translation>{part} gesplitst</translation>
    </message>
    <message>
        <source>{part}: label taken away</source>
        <translation>{part}: label weggenomen</translation>
    </message>
    <message>
        <source>{part}: other ends</source>
        <translation>{part}: andere grenzen</translation>
    </message>
    <message>
        <source>{path} cannot be locked ({what}); check the disk or the network, then try again.</source>
        <translation>{path} kan niet worden vergrendeld ({what}); kijk de schijf of het netwerk na, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>{path} cannot be made a folder ({why}).</source>
        <translation>{path} kan geen map worden ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be merged: {why}</source>
        <translation>{path} kan niet worden samengevoegd: {why}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({what}); check the disk or the network, then try again.</source>
        <translation>{path} kan niet worden gelezen ({what}); kijk de schijf of het netwerk na, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>{path} cannot be removed ({what}); check the permissions of its folder.</source>
        <translation>{path} kan niet worden verwijderd ({what}); kijk de rechten van de map na.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({what}); check the name and the disk, then try again.</source>
        <translation>{path} kan niet worden gebruikt ({what}); kijk de naam en de schijf na en probeer opnieuw.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({what}); check the permissions of its folder, or set XDG_DATA_HOME.</source>
        <translation>{path} kan niet worden geschreven ({what}); kijk de rechten van de map na, of stel XDG_DATA_HOME in.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}).</source>
        <translation>{path} kan niet geschreven worden ({why}).</translation>
    </message>
    <message>
        <source>{path} holds no reviewer; write one on the other computer (menu Edit, or annotator reviewer export).</source>
        <translation>{path} bevat geen beoordelaar; schrijf er een op de andere computer (menu Bewerken, of annotator reviewer export).</translation>
    </message>
    <message>
        <source>{path} holds {count} documents, all of them imported; --document N imports one:</source>
        <translation>{path} bevat {count} documenten, die alle zijn geïmporteerd; --document N importeert er één:</translation>
    </message>
    <message>
        <source>{path} is a folder; choose a file in it.</source>
        <translation>{path} is een map; kies een bestand erin.</translation>
    </message>
    <message>
        <source>{path} is a folder; choose a file name in it.</source>
        <translation>{path} is een map; kies een bestandsnaam erin.</translation>
    </message>
    <message>
        <source>{path} is a name that this system does not take; choose another, such as {name}.</source>
        <translation>{path} is een naam die dit systeem niet aanneemt; kies een andere, zoals {name}.</translation>
    </message>
    <message>
        <source>{path} is a review already; learn a layout from its source.</source>
        <translation>{path} is al een beoordeling; leer een opmaak uit de bron ervan.</translation>
    </message>
    <message>
        <source>{path} is a review already; open it as it is, or import a source text.</source>
        <translation>{path} is al een beoordeling; open het zoals het is, of importeer een brontekst.</translation>
    </message>
    <message>
        <source>{path} is a review of one document; open it without a number.</source>
        <translation>{path} is een beoordeling van één document; open het zonder nummer.</translation>
    </message>
    <message>
        <source>{path} is damaged; set it aside, then do this again.</source>
        <translation>{path} is beschadigd; zet het opzij en doe dit opnieuw.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB; split it, or choose a smaller file.</source>
        <translation>{path} is groter dan {limit} MB; splits het, of kies een kleiner bestand.</translation>
    </message>
    <message>
        <source>{path} is longer than this system takes; choose a shorter name, or a folder within fewer others.</source>
        <translation>{path} is langer dan dit systeem aankan; kies een kortere naam, of een map die in minder andere ligt.</translation>
    </message>
    <message>
        <source>{path} is nested too deeply.</source>
        <translation>{path} is te diep genest.</translation>
    </message>
    <message>
        <source>{path} is no codebook: it is not JSON; choose a codebook file.</source>
        <translation>{path} is geen codeboek: het is geen JSON; kies een codeboekbestand.</translation>
    </message>
    <message>
        <source>{path} is no folder that can be read; choose the folder of your documents.</source>
        <translation>{path} is geen map die gelezen kan worden; kies de map van uw documenten.</translation>
    </message>
    <message>
        <source>{path} is no ordinary file; choose a file on disk.</source>
        <translation>{path} is geen gewoon bestand; kies een bestand op schijf.</translation>
    </message>
    <message>
        <source>{path} is no review; import it first, or choose a review file.</source>
        <translation>{path} is geen beoordeling; importeer het eerst, of kies een beoordelingsbestand.</translation>
    </message>
    <message>
        <source>{path} is no table of facts; its first line names columns of: {wanted}.</source>
        <translation>{path} is geen tabel met feiten; de eerste regel noemt kolommen uit: {wanted}.</translation>
    </message>
    <message>
        <source>{path} is not there any more: it was renamed, moved or removed; save it there once more, or elsewhere.</source>
        <translation>{path} is er niet meer: het is hernoemd, verplaatst of verwijderd; bewaar het daar opnieuw, of elders.</translation>
    </message>
    <message>
        <source>{path} is not there; check the name.</source>
        <translation>{path} is er niet; controleer de naam.</translation>
    </message>
    <message>
        <source>{path} is open in another window or program ({who}); close it there, then do this again.</source>
        <translation>{path} is open in een ander venster of programma ({who}); sluit het daar, en doe dit dan opnieuw.</translation>
    </message>
    <message>
        <source>{path} is the file to be read itself; choose another name for what is written.</source>
        <translation>{path} is het bestand dat zelf gelezen wordt; kies een andere naam voor wat geschreven wordt.</translation>
    </message>
    <message>
        <source>{path} is there already; choose another name, or add --force.</source>
        <translation>{path} bestaat al; kies een andere naam, of voeg --force toe.</translation>
    </message>
    <message>
        <source>{path} is there already; name an empty folder for the copies.</source>
        <translation>{path} is er al; noem een lege map voor de kopieën.</translation>
    </message>
    <message>
        <source>{path} keeps its codebook: it gives the reason {id}; say which one takes its place.</source>
        <translation>{path} houdt zijn codeboek: het geeft de reden {id}; zeg welke in de plaats komt.</translation>
    </message>
    <message>
        <source>{path} may not be read; ask for permission, or choose another file.</source>
        <translation>{path} mag niet worden gelezen; vraag toestemming, of kies een ander bestand.</translation>
    </message>
    <message>
        <source>{path} may not be written; save it in another place.</source>
        <translation>{path} mag niet worden geschreven; sla het op een andere plaats op.</translation>
    </message>
    <message>
        <source>{path} was changed by somebody else at {at}, since you opened it; compare, save in another place, or overwrite it.</source>
        <translation>{path} werd om {at} door iemand anders gewijzigd, sinds u het opende; vergelijk, sla elders op, of overschrijf het.</translation>
    </message>
    <message>
        <source>{path} was not saved ({what}); make room, or save it in another place.</source>
        <translation>{path} werd niet opgeslagen ({what}); maak plaats, of sla het elders op.</translation>
    </message>
    <message>
        <source>{path} was not saved: it would be larger than {limit} MB and could not be opened again; start from a shorter text.</source>
        <translation>{path} werd niet opgeslagen: het zou groter zijn dan {limit} MB en niet meer geopend kunnen worden; begin met een kortere tekst.</translation>
    </message>
    <message>
        <source>{path} was saved, but the disk did not confirm it ({what}); save a copy in another place.</source>
        <translation>{path} werd opgeslagen, maar de schijf bevestigde het niet ({what}); sla een kopie op een andere plaats op.</translation>
    </message>
    <message>
        <source>{path}: no findings.</source>
        <translation>{path}: geen bevindingen.</translation>
    </message>
    <message>
        <source>{path}: not written; others have passages to decide on, which are hidden: each relocates a file of their own, and merges it then.</source>
        <translation>{path}: niet geschreven; anderen hebben over passages te beslissen, die verborgen zijn: ieder zet een eigen bestand over en voegt het daarna samen.</translation>
    </message>
    <message>
        <source>{path}: not written; see --accept-doubtful and --drop-lost.</source>
        <translation>{path}: niet geschreven; zie --accept-doubtful en --drop-lost.</translation>
    </message>
    <message>
        <source>{path}: nothing was changed.</source>
        <translation>{path}: er is niets veranderd.</translation>
    </message>
    <message>
        <source>{path}: removed.</source>
        <translation>{path}: verwijderd.</translation>
    </message>
    <message>
        <source>{path}: written.</source>
        <translation>{path}: geschreven.</translation>
    </message>
    <message>
        <source>{path}: {count} reviews.</source>
        <translation>{path}: {count} beoordelingen.</translation>
    </message>
    <message>
        <source>{path}: {name} ({type}), {count} bytes.</source>
        <translation>{path}: {name} ({type}), {count} bytes.</translation>
    </message>
    <message>
        <source>{path}: {questions} questions to judge, {answers} answers.</source>
        <translation>{path}: {questions} vragen te beoordelen, {answers} antwoorden.</translation>
    </message>
    <message>
        <source>{person} made the batch {name}, and alone changes it.</source>
        <translation>{person} heeft het pakket {name} gemaakt, en verandert het als enige.</translation>
    </message>
    <message>
        <source>{place} has this already.</source>
        <translation>{place} heeft dit al.</translation>
    </message>
    <message>
        <source>{place} was written to meanwhile; this is sent again.</source>
        <translation>Er is intussen in {place} geschreven; dit wordt opnieuw gestuurd.</translation>
    </message>
    <message>
        <source>{place}: a store was made; you are its coordinator.</source>
        <translation>{place}: er is een opslag gemaakt; u bent de coördinator.</translation>
    </message>
    <message>
        <source>{place}: the store is of this version.</source>
        <translation>{place}: de opslag is van deze versie.</translation>
    </message>
    <message>
        <source>{share} ({count} of {total})</source>
        <translation>{share} ({count} van {total})</translation>
    </message>
    <message>
        <source>{share} ({count} of {total}; 95 % interval {low} to {high})</source>
        <translation>{share} ({count} van {total}; 95 %-interval {low} tot {high})</translation>
    </message>
    <message>
        <source>{title}</source>
        <translation>{title}</translation>
    </message>
    <message>
        <source>{url} is no address of a store ({why}).</source>
        <translation>{url} is geen adres van een opslag ({why}).</translation>
    </message>
    <message>
        <source>{value} is no date; write it as year-month-day.</source>
        <translation>{value} is geen datum; schrijf jaar-maand-dag.</translation>
    </message>
    <message>
        <source>{value} is no type of commitment; choose one from the list.</source>
        <translation>{value} is geen type toezegging; kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>{what}, {name}: {here} here, {there} in the file</source>
        <translation>{what}, {name}: {here} hier, {there} in het bestand</translation>
    </message>
    <message>
        <source>{what}: only here</source>
        <translation>{what}: alleen hier</translation>
    </message>
    <message>
        <source>{what}: only in the file</source>
        <translation>{what}: alleen in het bestand</translation>
    </message>
    <message>
        <source>{what}: the findings differ, and are hidden until all are complete.</source>
        <translation>{what}: de bevindingen verschillen, en zijn verborgen tot alle beoordelingen zijn afgerond.</translation>
    </message>
    <message>
        <source>{what}; see {program} --help.</source>
        <translation>{what}; zie {program} --help.</translation>
    </message>
    <message>
        <source>{who}, commitment {id}</source>
        <translation>{who}, toezegging {id}</translation>
    </message>
    <message>
        <source>{who}, note {id}</source>
        <translation>{who}, notitie {id}</translation>
    </message>
    <message>
        <source>{who}, question {id}</source>
        <translation>{who}, vraag {id}</translation>
    </message>
    <message>
        <source>{words} does not stand in {name}; give words as they are printed.</source>
        <translation>{words} staat niet in {name}; geef woorden zoals ze gedrukt staan.</translation>
    </message>
    <message>
        <source>{written} reviews written to {folder}; there already: {there}, reviews already: {reviews}, not read: {bad}</source>
        <translation>{written} beoordelingen geschreven in {folder}; al aanwezig: {there}, al een beoordeling: {reviews}, niet gelezen: {bad}</translation>
    </message>
    <message>
        <source>“{words}” can mean {days}; write one day as year-month-day.</source>
        <translation>“{words}” kan {days} betekenen; schrijf één dag als jaar-maand-dag.</translation>
    </message>
    <message>
        <source>“{words}” is no regular expression ({what}); correct it, or switch regular expressions off.</source>
        <translation>“{words}” is geen reguliere expressie ({what}); verbeter ze, of zet reguliere expressies uit.</translation>
    </message>
    <message>
        <source>“{words}” stands at {count} places ({places}); quote more of it, or give the place itself.</source>
        <translation>“{words}” staat op {count} plaatsen ({places}); citeer er meer van, of geef de plaats zelf.</translation>
    </message>
    <message>
        <source>“{words}” stands nowhere in the text; copy the words from it.</source>
        <translation>“{words}” staat nergens in de tekst; kopieer de woorden eruit.</translation>
    </message>
</context>
<context>
    <name>printed</name>
    <message>
        <source>Answer {0}</source>
        <translation>Antwoord {0}</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Toezeggingen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>Vraag {0}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Not when</source>
        <translation>Niet wanneer</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>Gebruik wanneer</translation>
    </message>
</context>
<context>
    <name>short verdicts</name>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <translation>Niet te beoordelen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Niet</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>N.v.t.</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Deels</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Actor</source>
        <translation>Uitvoerder</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All find the same.</source>
        <translation>Allen vinden hetzelfde.</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation>Wijzigt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Answer sheet</source>
        <translation>Antwoordblad</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwoord op</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Answers that address it</source>
        <translation>Antwoorden die erop ingaan</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gesteld door</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gesteld op</translation>
    </message>
    <message>
        <source>A{0}</source>
        <translation>A{0}</translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <translation>Niet te beoordelen</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Gewijzigd op</translation>
    </message>
    <message>
        <source>Checksum of the source</source>
        <translation>Controlegetal van de bron</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codeboek</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Toezegging</translation>
    </message>
    <message>
        <source>Commitment {0} is linked to no question</source>
        <translation>Toezegging {0} is met geen vraag verbonden</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Toezeggingen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Afgerond</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Spreekt tegen</translation>
    </message>
    <message>
        <source>Deadline extended by document</source>
        <translation>Termijn verlengd door document</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definitie</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hangt af van</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Draft follow-up question</source>
        <translation>Ontwerp van vervolgvraag</translation>
    </message>
    <message>
        <source>Drafts: read and correct them before you send them.</source>
        <translation>Ontwerpen: lees en verbeter ze voor u ze verstuurt.</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Stopgezet</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Einddatum</translation>
    </message>
    <message>
        <source>Due date as written</source>
        <translation>Einddatum zoals geschreven</translation>
    </message>
    <message>
        <source>Every question was answered, or has not been judged yet.</source>
        <translation>Elke vraag is beantwoord, of nog niet beoordeeld.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>First due date</source>
        <translation>Eerste einddatum</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Nagekomen</translation>
    </message>
    <message>
        <source>Fulfilled by document</source>
        <translation>Nagekomen door document</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historiek</translation>
    </message>
    <message>
        <source>Id of the commitment</source>
        <translation>Id van de toezegging</translation>
    </message>
    <message>
        <source>Id of the reason</source>
        <translation>Id van de reden</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Ids</translation>
    </message>
    <message>
        <source>Ids of other reasons</source>
        <translation>Id’s van andere redenen</translation>
    </message>
    <message>
        <source>In files for programs</source>
        <translation>In bestanden voor programma’s</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In uitvoering</translation>
    </message>
    <message>
        <source>In this workbook</source>
        <translation>In deze werkmap</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Individueel</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informatie</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Voornemen</translation>
    </message>
    <message>
        <source>Kind of review</source>
        <translation>Soort beoordeling</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Laatst gewijzigd</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Legislature</source>
        <translation>Zittingsperiode</translation>
    </message>
    <message>
        <source>Look again at question {0}: its wording or answer has changed</source>
        <translation>Bekijk vraag {0} opnieuw: de vraag of het antwoord luidt nu anders</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Gemiddeld</translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>Minister</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>Verschoven naar</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>No commitments recorded.</source>
        <translation>Geen toezeggingen genoteerd.</translation>
    </message>
    <message>
        <source>Not all have judged it.</source>
        <translation>Niet iedereen heeft haar beoordeeld.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Niet beantwoord</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>Not fulfilled</source>
        <translation>Niet nagekomen</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Niet vermeld</translation>
    </message>
    <message>
        <source>Not yet reviewed</source>
        <translation>Nog niet beoordeeld</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Niets valt op.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Ongoing action</source>
        <translation>Lopende actie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Other links</source>
        <translation>Andere verbanden</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Overdue commitments</source>
        <translation>Toezeggingen die te laat zijn</translation>
    </message>
    <message>
        <source>Parliament</source>
        <translation>Parlement</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Deel van</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Deels beantwoord</translation>
    </message>
    <message>
        <source>Partly fulfilled</source>
        <translation>Deels nagekomen</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Places of the evidence</source>
        <translation>Plaatsen van het bewijs</translation>
    </message>
    <message>
        <source>Places of the passages</source>
        <translation>Plaatsen van de passages</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Belofte</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Question {0} has a verdict without a reason</source>
        <translation>Vraag {0} heeft een oordeel zonder reden</translation>
    </message>
    <message>
        <source>Question {0} has a verdict without evidence</source>
        <translation>Vraag {0} heeft een oordeel zonder bewijs</translation>
    </message>
    <message>
        <source>Question {0} is not yet reviewed</source>
        <translation>Vraag {0} is nog niet beoordeeld</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Questions to ask again</source>
        <translation>Opnieuw te stellen vragen</translation>
    </message>
    <message>
        <source>Q{0}</source>
        <translation>V{0}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Redenen</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Herhaalt</translation>
    </message>
    <message>
        <source>Responds to question</source>
        <translation>Antwoordt op vraag</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Beoordelaar</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Beoordelaars</translation>
    </message>
    <message>
        <source>Sheet or column</source>
        <translation>Blad of kolom</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>State of the review</source>
        <translation>Stand van de beoordeling</translation>
    </message>
    <message>
        <source>Stated in answer</source>
        <translation>Staat in antwoord</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Study or consideration</source>
        <translation>Studie of overweging</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Vervangt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Text of the question</source>
        <translation>Tekst van de vraag</translation>
    </message>
    <message>
        <source>That of the document</source>
        <translation>Die van het document</translation>
    </message>
    <message>
        <source>The evidence differs.</source>
        <translation>Het bewijs verschilt.</translation>
    </message>
    <message>
        <source>The reasons differ.</source>
        <translation>De redenen verschillen.</translation>
    </message>
    <message>
        <source>The verdicts differ.</source>
        <translation>De oordelen verschillen.</translation>
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
        <translation>Type</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Onduidelijk</translation>
    </message>
    <message>
        <source>Under question</source>
        <translation>Onder vraag</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Oordelen</translation>
    </message>
    <message>
        <source>Verdicts by asker</source>
        <translation>Oordelen per vraagsteller</translation>
    </message>
    <message>
        <source>Verdicts by minister</source>
        <translation>Oordelen per minister</translation>
    </message>
    <message>
        <source>Verdicts by theme</source>
        <translation>Oordelen per thema</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Wat opvalt</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Wat werd geantwoord</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Wat werd gevraagd</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>answered, with its 95 % interval</source>
        <translation>beantwoord, met het 95 %-interval</translation>
    </message>
    <message>
        <source>commitment overdue</source>
        <translation>toezegging te laat</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>opgegeven</translation>
    </message>
    <message>
        <source>doubtful boundary or claim</source>
        <translation>twijfelachtige grens of claim</translation>
    </message>
    <message>
        <source>evidence missing</source>
        <translation>bewijs ontbreekt</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gevonden</translation>
    </message>
    <message>
        <source>look again: its wording or answer has changed</source>
        <translation>opnieuw bekijken: de vraag of het antwoord luidt nu anders</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>lage zekerheid</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>no answer claims it</source>
        <translation>geen antwoord claimt ze</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>geen bewijs</translation>
    </message>
    <message>
        <source>reason missing</source>
        <translation>reden ontbreekt</translation>
    </message>
    <message>
        <source>reviewers differ</source>
        <translation>beoordelaars verschillen</translation>
    </message>
    <message>
        <source>reviewers differed, settled by the consensus</source>
        <translation>beoordelaars verschilden, door de consensus beslist</translation>
    </message>
    <message>
        <source>settled by the consensus</source>
        <translation>door de consensus beslist</translation>
    </message>
    <message>
        <source>the joint answer does not address it</source>
        <translation>het gezamenlijke antwoord gaat er niet op in</translation>
    </message>
    <message>
        <source>undeclared</source>
        <translation>niet opgegeven</translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message>
        <source>Answered on</source>
        <translation>Beantwoord op</translation>
    </message>
    <message>
        <source>Any due date</source>
        <translation>Elke termijn</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Toegewezen aan</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Aan niemand toegewezen</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Pakket</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Begun by others</source>
        <translation>Begonnen door anderen</translation>
    </message>
    <message>
        <source>By due date</source>
        <translation>Op vervaldatum</translation>
    </message>
    <message>
        <source>By minister</source>
        <translation>Op minister</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Op nummer</translation>
    </message>
    <message>
        <source>By overdue</source>
        <translation>Op te late toezeggingen</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Op toestand</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Op titel</translation>
    </message>
    <message>
        <source>By what I have done</source>
        <translation>Op wat ik heb gedaan</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Toezegging</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Toezeggingen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Afgerond</translation>
    </message>
    <message>
        <source>Completed by</source>
        <translation>Voltooid door</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Onenigheid</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Twijfels</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Af tegen</translation>
    </message>
    <message>
        <source>Due date moved</source>
        <translation>Termijn verschoven</translation>
    </message>
    <message>
        <source>Due within a month</source>
        <translation>Binnen een maand</translation>
    </message>
    <message>
        <source>Due within half a year</source>
        <translation>Binnen een halfjaar</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>Eerste termijn</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Koppelingen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>Minister</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoven</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nieuwste eerst</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Geen termijn</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oudste eerst</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Anderen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Read twice</source>
        <translation>Tweemaal gelezen</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Beoordelaar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>Texts and findings</source>
        <translation>Teksten en bevindingen</translation>
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
        <translation>Te doen</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Om te bekijken</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>toezegging</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>bevinding</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
</context>
</TS>
