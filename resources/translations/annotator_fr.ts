<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActsBar</name>
    <message>
        <source>Assign…</source>
        <translation>Attribuer…</translation>
    </message>
    <message>
        <source>Batches…</source>
        <translation>Lots…</translation>
    </message>
    <message>
        <source>Codebook for all…</source>
        <translation>Grille pour tous…</translation>
    </message>
    <message>
        <source>Forget this workspace…</source>
        <translation>Oublier cet espace…</translation>
    </message>
    <message>
        <source>Join equal texts…</source>
        <translation>Réunir les textes égaux…</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>Garder cette recherche…</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>Écarter…</translation>
    </message>
    <message>
        <source>Remove one…</source>
        <translation>En retirer une…</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>Searches that you kept</source>
        <translation>Recherches que vous avez gardées</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>State facts…</source>
        <translation>Indiquer des faits…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What to do with the documents that are selected</source>
        <translation>Que faire des documents sélectionnés</translation>
    </message>
</context>
<context>
    <name>Agreeing</name>
    <message>
        <source>Evidence of {0}</source>
        <translation>Preuve de {0}</translation>
    </message>
    <message>
        <source>No difference is left to settle.</source>
        <translation>Il ne reste aucune différence à trancher.</translation>
    </message>
    <message>
        <source>There is no consensus here; start one first.</source>
        <translation>Il n’y a pas de consensus ici ; commencez-en un d’abord.</translation>
    </message>
</context>
<context>
    <name>AgreementWindow</name>
    <message>
        <source>95 % interval</source>
        <translation>intervalle à 95 %</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Coefficients</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>Question {0}</translation>
    </message>
    <message>
        <source>Questions of the chosen cell</source>
        <translation>Questions de la cellule choisie</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Évaluateurs</translation>
    </message>
    <message>
        <source>Rows: the first reviewer; columns: the second. Choose a cell, then a question.</source>
        <translation>Lignes : le premier évaluateur ; colonnes : le second. Choisissez une cellule, puis une question.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Verdicts of the one against those of the other</source>
        <translation>Verdicts de l’un face à ceux de l’autre</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>indéfini</translation>
    </message>
    <message>
        <source>{0}   Questions: {1}   Documents: {2}</source>
        <translation>{0}   Questions : {1}   Documents : {2}</translation>
    </message>
</context>
<context>
    <name>AllCommitments</name>
    <message>
        <source>No commitments yet.</source>
        <translation>Pas encore d’engagements.</translation>
    </message>
</context>
<context>
    <name>AskController</name>
    <message>
        <source>Is the review by {0} yours?</source>
        <translation>L’évaluation de {0} est-elle la vôtre ?</translation>
    </message>
    <message>
        <source>{0} holds other work on this document by a reviewer of it. Merge it into this file?</source>
        <translation>{0} contient un autre travail sur ce document d’un de ses évaluateurs. Le fusionner dans ce fichier ?</translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>AskingDialog</name>
    <message>
        <source>Something was changed here. Drop the changes?</source>
        <translation>Quelque chose a été modifié ici. Abandonner les modifications ?</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Attribuer</translation>
    </message>
    <message>
        <source>&amp;Name of the batch</source>
        <translation>&amp;Nom du lot</translation>
    </message>
    <message>
        <source>&amp;Others, with commas</source>
        <translation>A&amp;utres, avec des virgules</translation>
    </message>
    <message>
        <source>&amp;Reviewers</source>
        <translation>É&amp;valuateurs</translation>
    </message>
    <message>
        <source>&amp;Share read by one more</source>
        <translation>&amp;Part lue par un de plus</translation>
    </message>
    <message>
        <source>&amp;Training round: kept out of all figures</source>
        <translation>&amp;Série d’entraînement : hors de tous les chiffres</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>D&amp;raw</source>
        <translation>&amp;Tirage</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation>Éché&amp;ance</translation>
    </message>
    <message>
        <source>Documents selected: {0}</source>
        <translation>Documents sélectionnés : {0}</translation>
    </message>
    <message>
        <source>Name the batch and who is to review.</source>
        <translation>Nommez le lot et ceux qui évaluent.</translation>
    </message>
    <message>
        <source>Read by several: {0}. They do not see each other&apos;s findings until all are complete.</source>
        <translation>Lus par plusieurs : {0}. Ils ne voient pas les constats des autres avant que tous aient terminé.</translation>
    </message>
    <message>
        <source>Reviewers a &amp;document</source>
        <translation>Évaluateurs par &amp;document</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Edits are not kept: save now</source>
        <translation>Modifications non conservées : enregistrez maintenant</translation>
    </message>
    <message>
        <source>Every edit kept {0}</source>
        <translation>Chaque modification conservée {0}</translation>
    </message>
    <message>
        <source>The store is away; acts kept here: {0}</source>
        <translation>Le dépôt est injoignable ; actes gardés ici : {0}</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Next question (N)</source>
        <translation>Question suivante (N)</translation>
    </message>
    <message>
        <source>Previous question (P)</source>
        <translation>Question précédente (P)</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>Question {0}</translation>
    </message>
    <message>
        <source>Repair…  [Alt+3]</source>
        <translation>Réparer…  [Alt+3]</translation>
    </message>
    <message>
        <source>less  [Q]</source>
        <translation>moins  [Q]</translation>
    </message>
    <message>
        <source>… all of it  [Q]</source>
        <translation>… en entier  [Q]</translation>
    </message>
</context>
<context>
    <name>BatchesDialog</name>
    <message>
        <source>&amp;Do it</source>
        <translation>&amp;Exécuter</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Le fermer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Give what is not begun to another</source>
        <translation>Donner à un autre ce qui n’est pas commencé</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>Belonging</name>
    <message>
        <source>Nothing was changed: say who reviews first.</source>
        <translation>Rien n’a été changé : dites d’abord qui évalue.</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Enregistré sous {0}.</translation>
    </message>
    <message>
        <source>You review as {0} from now on.</source>
        <translation>Vous évaluez désormais en tant que {0}.</translation>
    </message>
    <message>
        <source>Your reviewer for another computer</source>
        <translation>Votre évaluateur pour un autre ordinateur</translation>
    </message>
    <message>
        <source>Your reviewer from another computer</source>
        <translation>Votre évaluateur d’un autre ordinateur</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Agreement, 95 % interval</source>
        <translation>Accord, intervalle à 95 %</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Answered, 95 % interval</source>
        <translation>Répondu, intervalle à 95 %</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Attribués</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencés</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>By reviewer</source>
        <translation>Par évaluateur</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Due in</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Overdue by half year</source>
        <translation>En retard par semestre</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Read twice</source>
        <translation>Lus deux fois</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>Verdicts by minister</source>
        <translation>Verdicts par ministre</translation>
    </message>
    <message>
        <source>Verdicts by theme</source>
        <translation>Verdicts par thème</translation>
    </message>
    <message>
        <source>What is hidden from you until others are complete is in no figure.</source>
        <translation>Ce qui vous est caché jusqu’à ce que d’autres aient terminé n’est dans aucun chiffre.</translation>
    </message>
    <message>
        <source>complete by me</source>
        <translation>terminés par moi</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>with disagreement</source>
        <translation>avec désaccord</translation>
    </message>
</context>
<context>
    <name>Boundaries</name>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Label of {0}, nothing for none</source>
        <translation>Libellé de {0}, vide pour aucun</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Questions and answers are found anew with the words of</source>
        <translation>Les questions et réponses sont recherchées de nouveau avec les mots de</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>Changer le libellé</translation>
    </message>
    <message>
        <source>The program is sure of all parts.</source>
        <translation>Le programme est sûr de toutes les parties.</translation>
    </message>
    <message>
        <source>The same questions and answers were found again.</source>
        <translation>Les mêmes questions et réponses ont été retrouvées.</translation>
    </message>
</context>
<context>
    <name>Browsing</name>
    <message>
        <source>All files are in the index, as of {0}.</source>
        <translation>Tous les fichiers sont dans l&apos;index, à {0}.</translation>
    </message>
    <message>
        <source>Done: {0}…</source>
        <translation>Fait : {0}…</translation>
    </message>
    <message>
        <source>Files that cannot be read</source>
        <translation>Fichiers illisibles</translation>
    </message>
    <message>
        <source>Files that cannot be read: {0}</source>
        <translation>Fichiers illisibles : {0}</translation>
    </message>
    <message>
        <source>Folders that cannot be had now: {0}; what was read of them before is still listed.</source>
        <translation>Dossiers inaccessibles pour l&apos;instant : {0} ; ce qui en a été lu auparavant reste dans la liste.</translation>
    </message>
    <message>
        <source>No other document here is unfinished.</source>
        <translation>Aucun autre document n&apos;est inachevé ici.</translation>
    </message>
    <message>
        <source>Not readable: {0}</source>
        <translation>Illisibles : {0}</translation>
    </message>
    <message>
        <source>Opening the index…</source>
        <translation>Ouverture de l&apos;index…</translation>
    </message>
    <message>
        <source>Reading: {0} of {1} files are in the index; search finds only those.</source>
        <translation>Lecture : {0} fichiers sur {1} sont dans l&apos;index ; la recherche ne trouve que ceux-là.</translation>
    </message>
    <message>
        <source>The file of this document is not there any more.</source>
        <translation>Le fichier de ce document n&apos;est plus là.</translation>
    </message>
</context>
<context>
    <name>ChartsView</name>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
</context>
<context>
    <name>ClaimsDialog</name>
    <message>
        <source>Answer {0} is declared for</source>
        <translation>La réponse {0} est déclarée pour</translation>
    </message>
</context>
<context>
    <name>ClashesDialog</name>
    <message>
        <source>All else is joined. Of these, choose which stands; the later is chosen.</source>
        <translation>Tout le reste est réuni. Choisissez ce qui est retenu de ceci ; le plus récent est choisi.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Le document</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>{0}: changed here and by somebody else</source>
        <translation>{0} : modifié ici et par quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>{0}: commitment {1}</source>
        <translation>{0} : engagement {1}</translation>
    </message>
    <message>
        <source>{0}: note {1}</source>
        <translation>{0} : note {1}</translation>
    </message>
    <message>
        <source>{0}: question {1}</source>
        <translation>{0} : question {1}</translation>
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
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Grille de codage</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Nouveau motif</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Ver&amp;dict</source>
        <translation>Ver&amp;dict</translation>
    </message>
</context>
<context>
    <name>Codebooks</name>
    <message>
        <source>Codebooks</source>
        <translation>Grilles de codage</translation>
    </message>
    <message>
        <source>Load a codebook</source>
        <translation>Charger une grille de codage</translation>
    </message>
    <message>
        <source>Save the codebook</source>
        <translation>Enregistrer la grille de codage</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Enregistré sous {0}.</translation>
    </message>
    <message>
        <source>The codebook is one for all documents of this folder; change it there.</source>
        <translation>La grille est la même pour tous les documents de ce dossier ; changez-la là.</translation>
    </message>
    <message>
        <source>The codebook is set for all users of this computer.</source>
        <translation>La grille est fixée pour tous les utilisateurs de cet ordinateur.</translation>
    </message>
    <message>
        <source>The codebook was left as it is.</source>
        <translation>La grille de codage est restée telle quelle.</translation>
    </message>
</context>
<context>
    <name>CommitmentForm</name>
    <message>
        <source>&amp;Due</source>
        <translation>Éc&amp;héance</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Questions</translation>
    </message>
    <message>
        <source>Add selection</source>
        <translation>Ajouter la sélection</translation>
    </message>
    <message>
        <source>As wri&amp;tten</source>
        <translation>T&amp;el qu’écrit</translation>
    </message>
    <message>
        <source>Comme&amp;nt</source>
        <translation>&amp;Commentaire</translation>
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
        <translation>Retirer le passage</translation>
    </message>
    <message>
        <source>Remove the commitment</source>
        <translation>Supprimer l’engagement</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Montrer dans le texte</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>S&amp;tatut</translation>
    </message>
    <message>
        <source>Summar&amp;y</source>
        <translation>&amp;Résumé</translation>
    </message>
    <message>
        <source>Ty&amp;pe</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>Qu&amp;i</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>tel qu’écrit</translation>
    </message>
</context>
<context>
    <name>CommitmentHistory</name>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Add to the history</source>
        <translation>Ajouter à l’historique</translation>
    </message>
    <message>
        <source>Docu&amp;ment</source>
        <translation>Do&amp;cument</translation>
    </message>
    <message>
        <source>History of the status</source>
        <translation>Historique du statut</translation>
    </message>
    <message>
        <source>New s&amp;tatus</source>
        <translation>Nouv&amp;eau statut</translation>
    </message>
    <message>
        <source>What shows it: title or address</source>
        <translation>Ce qui le montre : titre ou adresse</translation>
    </message>
</context>
<context>
    <name>CommitmentItem</name>
    <message>
        <source>Open the commitment “{0}”</source>
        <translation>Ouvrir l’engagement « {0} »</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>pour le {0}</translation>
    </message>
    <message>
        <source>for no question</source>
        <translation>pour aucune question</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>pour la question {0}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>overdue since {0}</source>
        <translation>en retard depuis le {0}</translation>
    </message>
</context>
<context>
    <name>CommitmentLinks</name>
    <message>
        <source>Add link</source>
        <translation>Ajouter un lien</translation>
    </message>
    <message>
        <source>Address of a commitment elsewhere</source>
        <translation>Adresse d’un engagement ailleurs</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Type de lien</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Retirer le lien</translation>
    </message>
    <message>
        <source>Title or address of the document</source>
        <translation>Titre ou adresse du document</translation>
    </message>
    <message>
        <source>What it is linked to</source>
        <translation>À quoi il est lié</translation>
    </message>
</context>
<context>
    <name>CommitmentList</name>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>échéance {0}</translation>
    </message>
    <message>
        <source>no question</source>
        <translation>aucune question</translation>
    </message>
    <message>
        <source>overdue since {0}</source>
        <translation>en retard depuis le {0}</translation>
    </message>
</context>
<context>
    <name>CommitmentsPanel</name>
    <message>
        <source>Add selection</source>
        <translation>Ajouter la sélection</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Less likely ones too ({0})</source>
        <translation>Aussi les moins probables ({0})</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Links ({0})</source>
        <translation>Liens ({0})</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>None yet. Select the words of a promise, then C.</source>
        <translation>Aucun encore. Sélectionnez les mots d’une promesse, puis C.</translation>
    </message>
    <message>
        <source>Only the likely ones</source>
        <translation>Seulement les probables</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>See all…</source>
        <translation>Tous les voir…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status ({0})</source>
        <translation>Statut ({0})</translation>
    </message>
    <message>
        <source>Take {0}: “{1}”</source>
        <translation>Reprendre le {0} : « {1} »</translation>
    </message>
    <message>
        <source>Take {0}: “{1}” can mean {2}</source>
        <translation>Reprendre {0} : « {1} » peut signifier {2}</translation>
    </message>
    <message>
        <source>The chosen commitment</source>
        <translation>L’engagement choisi</translation>
    </message>
    <message>
        <source>{0} more are not shown here; see all.</source>
        <translation>{0} autres ne sont pas affichés ici ; voir tous.</translation>
    </message>
</context>
<context>
    <name>Committing</name>
    <message>
        <source>Choose a commitment and a question first.</source>
        <translation>Choisissez d’abord un engagement et une question.</translation>
    </message>
    <message>
        <source>Choose a commitment first.</source>
        <translation>Choisissez d’abord un engagement.</translation>
    </message>
    <message>
        <source>Commitment {0} responds to</source>
        <translation>L’engagement {0} répond à</translation>
    </message>
    <message>
        <source>Copied: {0}</source>
        <translation>Copié : {0}</translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message>
        <source>Show everybody&apos;s findings to everybody now? Your name and the time are kept in the file.</source>
        <translation>Montrer maintenant à tous les constats de tous ? Votre nom et l’heure sont conservés dans le fichier.</translation>
    </message>
    <message>
        <source>Show the findings of all</source>
        <translation>Montrer les constats de tous</translation>
    </message>
</context>
<context>
    <name>CompletionDialog</name>
    <message>
        <source>Complete</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Complete as it is</source>
        <translation>Terminer telle quelle</translation>
    </message>
    <message>
        <source>Complete the review</source>
        <translation>Terminer l’évaluation</translation>
    </message>
    <message>
        <source>Every question has its verdict, reason and evidence, and every commitment its question.</source>
        <translation>Chaque question a son verdict, son motif et sa preuve, et chaque engagement sa question.</translation>
    </message>
    <message>
        <source>Still open: {0}. Choose a point to go to it, or complete the review as it is.</source>
        <translation>Encore ouverts : {0}. Choisissez un point pour y aller, ou terminez l’évaluation telle quelle.</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Ce qui reste ouvert</translation>
    </message>
</context>
<context>
    <name>CoverageModel</name>
    <message>
        <source>A joint answer claims it, and nothing was found that addresses it.</source>
        <translation>Une réponse commune la revendique, et rien n’a été trouvé qui la traite.</translation>
    </message>
    <message>
        <source>Answer {0}</source>
        <translation>Réponse {0}</translation>
    </message>
    <message>
        <source>Question {0}, answer {1}: {2}</source>
        <translation>Question {0}, réponse {1} : {2}</translation>
    </message>
    <message>
        <source>Question {0}: {1}</source>
        <translation>Question {0} : {1}</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>non déclaré</translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Questions against answers</source>
        <translation>Questions face aux réponses</translation>
    </message>
    <message>
        <source>There are no answers to compare with yet. Mark them in the text (menu Structure).</source>
        <translation>Il n’y a pas encore de réponses à comparer. Marquez-les dans le texte (menu Structure).</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Choose a day (Down)</source>
        <translation>Choisir un jour (Bas)</translation>
    </message>
    <message>
        <source>No day is understood from this; write day, month and year.</source>
        <translation>Aucun jour n’y est reconnu ; écrivez le jour, le mois et l’année.</translation>
    </message>
    <message>
        <source>This can mean {0}. Take {1}</source>
        <translation>Cela peut signifier {0}. Prendre {1}</translation>
    </message>
    <message>
        <source>such as 31/12/2026</source>
        <translation>comme 31/12/2026</translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Verdict</source>
        <translation>&amp;Verdict</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>Question {0}: a third way</source>
        <translation>Question {0} : une troisième voie</translation>
    </message>
    <message>
        <source>The evidence of all stays. Say in words why no side is taken.</source>
        <translation>Les preuves de tous restent. Dites avec des mots pourquoi aucun côté n’est retenu.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message>
        <source>&amp;Overwrite the file</source>
        <translation>&amp;Écraser le fichier</translation>
    </message>
    <message>
        <source>&amp;Save elsewhere…</source>
        <translation>Enregistrer &amp;ailleurs…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Differences between your work here and the file on disk: {0}</source>
        <translation>Différences entre votre travail ici et le fichier sur le disque : {0}</translation>
    </message>
    <message>
        <source>{0}: here and in the file</source>
        <translation>{0} : ici et dans le fichier</translation>
    </message>
</context>
<context>
    <name>DocumentsDialog</name>
    <message>
        <source>&amp;All as one</source>
        <translation>&amp;Tous ensemble</translation>
    </message>
    <message>
        <source>&amp;Open this one</source>
        <translation>&amp;Ouvrir celui-ci</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Questions: {0}, answers: {1}</source>
        <translation>Questions : {0}, réponses : {1}</translation>
    </message>
    <message>
        <source>Several documents</source>
        <translation>Plusieurs documents</translation>
    </message>
    <message>
        <source>{0} holds {1} documents. Which one will you review?</source>
        <translation>{0} contient {1} documents. Lequel voulez-vous évaluer ?</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>{0}, complete {1}</source>
        <translation>{0}, terminés {1}</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>Encoding of the source</source>
        <translation>Codage de la source</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>Codages</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Which encoding makes these lines of {0} readable?</source>
        <translation>Quel codage rend lisibles ces lignes de {0} ?</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Add selection</source>
        <translation>Ajouter la sélection</translation>
    </message>
    <message>
        <source>Another ({0} of {1})</source>
        <translation>Un autre ({0} sur {1})</translation>
    </message>
    <message>
        <source>No sentence speaks of this, by its words. Only a hint: read the answer.</source>
        <translation>D’après les mots, aucune phrase n’en parle. Simple indication : lisez la réponse.</translation>
    </message>
    <message>
        <source>None yet. Select words in the answer, then E.</source>
        <translation>Aucune encore. Sélectionnez des mots de la réponse, puis E.</translation>
    </message>
    <message>
        <source>suggestion of the program: {0}</source>
        <translation>proposition du programme : {0}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Language of a report</source>
        <translation>&amp;Langue d’un rapport</translation>
    </message>
    <message>
        <source>Each review becomes a file of its own, in a folder.</source>
        <translation>Chaque évaluation devient un fichier, dans un dossier.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
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
        <translation>Filtres</translation>
    </message>
    <message>
        <source>… {0} more</source>
        <translation>… {0} de plus</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>Documents selected: {0}. What is left empty stays as it is.</source>
        <translation>Documents sélectionnés : {0}. Ce qui reste vide ne change pas.</translation>
    </message>
    <message>
        <source>State facts</source>
        <translation>Indiquer des faits</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tel quel</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Codebook</source>
        <translation>Grille de codage</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Findings are hidden from other reviewers until all are complete.</source>
        <translation>Les constats sont cachés aux autres évaluateurs jusqu’à ce que toutes soient terminées.</translation>
    </message>
    <message>
        <source>Findings were hidden until all were complete.</source>
        <translation>Les constats étaient cachés jusqu’à ce que toutes soient terminées.</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Lu dans</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, version {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>FileLeaver</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>{0} has changes that are not saved.</source>
        <translation>{0} a des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>{0} is still being saved; this goes on by itself.</source>
        <translation>{0} est encore en cours d’enregistrement ; la suite se fera d’elle-même.</translation>
    </message>
</context>
<context>
    <name>FileOpener</name>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Documents and reviews</source>
        <translation>Documents et évaluations</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>No questions were found here; select the words of one and mark them as a question.</source>
        <translation>Aucune question n’a été trouvée ici ; sélectionnez les mots d’une question et marquez-les comme question.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the version that was saved at:</source>
        <translation>Ouvrir la version enregistrée à :</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>Ouverture de {0}…</translation>
    </message>
    <message>
        <source>Questions to judge: {0}. Answers found: {1}.</source>
        <translation>Questions à juger : {0}. Réponses trouvées : {1}.</translation>
    </message>
    <message>
        <source>Questions to judge: {0}. Answers found: {1}. Opened to be read only.</source>
        <translation>Questions à juger : {0}. Réponses trouvées : {1}. Ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The text looks like your layout {0}; Repair finds questions and answers by it.</source>
        <translation>Le texte ressemble à votre mise en page {0} ; Réparer trouve questions et réponses par elle.</translation>
    </message>
    <message>
        <source>There is no earlier version of this file.</source>
        <translation>Il n&apos;y a pas de version antérieure de ce fichier.</translation>
    </message>
    <message>
        <source>This was never saved: there is no earlier version.</source>
        <translation>Ceci n’a jamais été enregistré : il n’y a pas de version antérieure.</translation>
    </message>
    <message>
        <source>{0} is as it was at your last edit. It is not saved yet.</source>
        <translation>{0} est comme à votre dernière modification. Ce n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>{0} was not opened.</source>
        <translation>{0} n’a pas été ouvert.</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Each act is sent to the store as it is made; there is nothing to be saved.</source>
        <translation>Chaque acte est envoyé au dépôt dès qu’il est fait ; il n’y a rien à enregistrer.</translation>
    </message>
    <message>
        <source>It is not valid Akoma Ntoso ({0}); report it from the menu Help.</source>
        <translation>Ce n’est pas de l’Akoma Ntoso valide ({0}) ; signalez-le par le menu Aide.</translation>
    </message>
    <message>
        <source>Joined with what was saved meanwhile ({0}).</source>
        <translation>Réuni avec ce qui avait été enregistré entre-temps ({0}).</translation>
    </message>
    <message>
        <source>Nothing was saved. Your work is still open in the window.</source>
        <translation>Rien n&apos;a été enregistré. Votre travail est toujours ouvert dans la fenêtre.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Enregistré sous {0}.</translation>
    </message>
    <message>
        <source>Saving {0}…</source>
        <translation>Enregistrement de {0}…</translation>
    </message>
    <message>
        <source>The file was renamed or moved meanwhile.</source>
        <translation>Le fichier avait été renommé ou déplacé entre-temps.</translation>
    </message>
</context>
<context>
    <name>FilesBox</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Add reviews</source>
        <translation>Ajouter des évaluations</translation>
    </message>
    <message>
        <source>Other &amp;reviews, together with the one that is open:</source>
        <translation>Autres é&amp;valuations, avec celle qui est ouverte :</translation>
    </message>
    <message>
        <source>Other review files</source>
        <translation>Autres fichiers d’évaluation</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Take a&amp;way</source>
        <translation>&amp;Enlever</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Tout motif</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>Tout verdict</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Deserves a look</source>
        <translation>Mérite un regard</translation>
    </message>
    <message>
        <source>Doubtful boundary</source>
        <translation>Limite douteuse</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Words in a question or comment</source>
        <translation>Mots d’une question ou d’un commentaire</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Chercher dans le texte</translation>
    </message>
    <message>
        <source>List the findings with these words too</source>
        <translation>Lister aussi les constats contenant ces mots</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Occurrences trouvées</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Mots à chercher</translation>
    </message>
    <message>
        <source>findings: {0}</source>
        <translation>constats : {0}</translation>
    </message>
</context>
<context>
    <name>FindController</name>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>{0} of more than {1}</source>
        <translation>{0} sur plus de {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>Its address (a password stands in ~/.pgpass, not here):</source>
        <translation>Son adresse (un mot de passe se trouve dans ~/.pgpass, pas ici) :</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Open a team&apos;s store</source>
        <translation>Ouvrir le dépôt d’une équipe</translation>
    </message>
    <message>
        <source>This is no address of a store; it begins with postgresql://</source>
        <translation>Ce n’est pas l’adresse d’un dépôt ; elle commence par postgresql://</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>1 commitment</source>
        <translation>1 engagement</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>accepter</translation>
    </message>
    <message>
        <source>{0} commitments</source>
        <translation>{0} engagements</translation>
    </message>
    <message>
        <source>{0} suggested</source>
        <translation>{0} proposés</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Comment on question {0}</source>
        <translation>Commentaire sur la question {0}</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Findings with these words</source>
        <translation>Constats contenant ces mots</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reason for question {0}</source>
        <translation>Motif pour la question {0}</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Answer {0}</source>
        <translation>Réponse {0}</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>Question {0}</translation>
    </message>
    <message>
        <source>Questions and answers beside the text</source>
        <translation>Questions et réponses à côté du texte</translation>
    </message>
    <message>
        <source>The program is not sure of it: check where it begins and what it belongs to.</source>
        <translation>Le programme n’en est pas sûr : vérifiez où elle commence et à quoi elle appartient.</translation>
    </message>
    <message>
        <source>claims question {0}: {1}</source>
        <translation>revendique la question {0} : {1}</translation>
    </message>
    <message>
        <source>introduces its sub-questions</source>
        <translation>introduit ses sous-questions</translation>
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
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exporting: {0} questions written</source>
        <translation>Export : {0} questions écrites</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier pour les fichiers</translation>
    </message>
    <message>
        <source>In this folder already: {0}.
Replace what is there?</source>
        <translation>Déjà dans ce dossier : {0}.
Remplacer ce qui s’y trouve ?</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure en cours…</translation>
    </message>
    <message>
        <source>Original of the source</source>
        <translation>Original de la source</translation>
    </message>
    <message>
        <source>Question {0} is in {1}; open the review of that one to look at it.</source>
        <translation>La question {0} est dans {1} ; ouvrez l’évaluation de ce document pour la voir.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>L’export a été arrêté.</translation>
    </message>
    <message>
        <source>This was never saved: it is in no folder.</source>
        <translation>Ceci n’a jamais été enregistré : il n’est dans aucun dossier.</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Écrit dans {0}.</translation>
    </message>
    <message>
        <source>{0} files written to {1}.</source>
        <translation>{0} fichiers écrits dans {1}.</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>About Annotator</source>
        <translation>À propos d’Annotator</translation>
    </message>
    <message>
        <source>Checks whether ministers answer what parliament asks.</source>
        <translation>Vérifie si les ministres répondent à ce que demande le parlement.</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Report a mistake</source>
        <translation>Signaler une erreur</translation>
    </message>
    <message>
        <source>Say what you did and what happened, and send these last lines of the log with it.</source>
        <translation>Dites ce que vous avez fait et ce qui s’est passé, et joignez ces dernières lignes du journal.</translation>
    </message>
    <message>
        <source>They hold no words of a text or of a finding, and no file names.</source>
        <translation>Elles ne contiennent ni mots d’un texte ou d’un constat, ni noms de fichiers.</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ce qu’elles font</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>As opened</source>
        <translation>Tel qu’ouvert</translation>
    </message>
    <message>
        <source>Choose an act to go back to it. The sign marks what is saved.</source>
        <translation>Choisissez un acte pour y revenir. Le signe marque ce qui est enregistré.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>HitsList</name>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>JoinController</name>
    <message>
        <source>A corrected version of the source</source>
        <translation>Une version corrigée de la source</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Look again at: {0}.</source>
        <translation>À revoir : {0}.</translation>
    </message>
    <message>
        <source>Merge another review</source>
        <translation>Fusionner une autre évaluation</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed: the source is the one that it was.</source>
        <translation>Rien n’a été modifié : la source est la même qu’avant.</translation>
    </message>
    <message>
        <source>Others have passages to decide on, which are hidden: each relocates a file of their own.</source>
        <translation>D’autres doivent décider de passages masqués : chacun transpose son propre fichier.</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>Lecture de {0}…</translation>
    </message>
    <message>
        <source>The other file has the same words, and was made of another file. Is it the same document?</source>
        <translation>L’autre fichier a les mêmes mots et provient d’un autre fichier. Est-ce le même document ?</translation>
    </message>
    <message>
        <source>The review was changed while the file was read; choose the file again.</source>
        <translation>L’évaluation a été modifiée pendant la lecture du fichier ; choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The same document?</source>
        <translation>Le même document ?</translation>
    </message>
    <message>
        <source>The source is {0} now; passages found in it: {1}.</source>
        <translation>La source est maintenant {0} ; passages qui y ont été trouvés : {1}.</translation>
    </message>
    <message>
        <source>{0} says itself how it is encoded.</source>
        <translation>{0} indique lui-même son codage.</translation>
    </message>
</context>
<context>
    <name>LeaveOutDialog</name>
    <message>
        <source>&amp;Leave out</source>
        <translation>É&amp;carter</translation>
    </message>
    <message>
        <source>Documents selected: {0}. They stay where they are, and are not listed. Why?</source>
        <translation>Documents sélectionnés : {0}. Ils restent où ils sont et ne sont pas listés. Pourquoi ?</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>LeftoversDialog</name>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Abandonner…</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>&amp;Garder pour plus tard</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Edits, the last one first</source>
        <translation>Modifications, la dernière en premier</translation>
    </message>
    <message>
        <source>File: {0}</source>
        <translation>Fichier : {0}</translation>
    </message>
    <message>
        <source>Files with work that was not saved</source>
        <translation>Fichiers contenant du travail non enregistré</translation>
    </message>
    <message>
        <source>Give up the one edit on {0}? This cannot be undone.</source>
        <translation>Abandonner la seule modification de {0} ? Cela ne peut être annulé.</translation>
    </message>
    <message>
        <source>Give up the {0} edits on {1}? This cannot be undone.</source>
        <translation>Abandonner les {0} modifications de {1} ? Cela ne peut être annulé.</translation>
    </message>
    <message>
        <source>Never saved to a file; the text is kept here too.</source>
        <translation>Jamais enregistré dans un fichier ; le texte est conservé ici aussi.</translation>
    </message>
    <message>
        <source>One edit, made at {0}.</source>
        <translation>Une modification, faite le {0}.</translation>
    </message>
    <message>
        <source>One more edit cannot be done by this version.</source>
        <translation>Une autre modification ne peut être faite par cette version.</translation>
    </message>
    <message>
        <source>The file was changed or removed since. It stays as it is; saving will ask.</source>
        <translation>Le fichier a été modifié ou supprimé depuis. Il reste tel quel ; l’enregistrement posera la question.</translation>
    </message>
    <message>
        <source>The program ended before this work was saved. It was kept, and your files are as you saved them last. Restoring opens the work again, every edit in it; it is saved only when you save it.</source>
        <translation>Le programme s’est terminé avant que ce travail soit enregistré. Il a été conservé, et vos fichiers sont tels que vous les avez enregistrés. Restaurer rouvre le travail avec chaque modification ; il n’est enregistré que lorsque vous l’enregistrez.</translation>
    </message>
    <message>
        <source>Work that was not saved</source>
        <translation>Travail non enregistré</translation>
    </message>
    <message>
        <source>{0} edits, the last one at {1}.</source>
        <translation>{0} modifications, la dernière le {1}.</translation>
    </message>
    <message>
        <source>{0} more edits cannot be done by this version.</source>
        <translation>{0} autres modifications ne peuvent être faites par cette version.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lier</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Type de lien</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Réduire la liste</translation>
    </message>
    <message>
        <source>What shows it: title or address</source>
        <translation>Ce qui le montre : titre ou adresse</translation>
    </message>
    <message>
        <source>“{0}” …</source>
        <translation>« {0} » …</translation>
    </message>
</context>
<context>
    <name>LockedFile</name>
    <message>
        <source>&amp;Read only</source>
        <translation>&amp;Lecture seule</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>If both of you save, the second is asked before anything is overwritten.</source>
        <translation>Si vous enregistrez tous deux, le second est interrogé avant tout écrasement.</translation>
    </message>
    <message>
        <source>Open a &amp;copy</source>
        <translation>Ouvrir une &amp;copie</translation>
    </message>
    <message>
        <source>Open already</source>
        <translation>Déjà ouvert</translation>
    </message>
    <message>
        <source>That program has not been heard of for a while: you may take over.</source>
        <translation>Ce programme n’a pas donné signe de vie depuis un moment : vous pouvez reprendre.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>{0} is open in another program.</source>
        <translation>{0} est ouvert dans un autre programme.</translation>
    </message>
    <message>
        <source>{0} is open in another window, since {1}.</source>
        <translation>{0} est ouvert dans une autre fenêtre, depuis {1}.</translation>
    </message>
    <message>
        <source>{0} is open: {1} works on it, on {2}, since {3}.</source>
        <translation>{0} est ouvert : {1} y travaille, sur {2}, depuis {3}.</translation>
    </message>
</context>
<context>
    <name>LossesDialog</name>
    <message>
        <source>Take what was found</source>
        <translation>Prendre ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What has no place in the questions and answers that were found anew, and would go: findings {0}, questions and answers {1}. Undo brings it back.</source>
        <translation>Ce qui n’a pas de place dans les questions et réponses retrouvées et disparaîtrait : constats {0}, questions et réponses {1}. Annuler le ramène.</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Sans place</translation>
    </message>
</context>
<context>
    <name>LossesList</name>
    <message>
        <source>Another reviewer&apos;s finding</source>
        <translation>Le constat d’un autre évaluateur</translation>
    </message>
    <message>
        <source>Findings without a place</source>
        <translation>Constats sans place</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>ManualDialog</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>It has no reason for the same verdict; add one to it, or take those reasons back.</source>
        <translation>Elle n’a pas de motif pour le même verdict ; ajoutez-en un, ou retirez ces motifs.</translation>
    </message>
    <message>
        <source>Reasons that this codebook does not have</source>
        <translation>Motifs que cette grille n’a pas</translation>
    </message>
    <message>
        <source>These reasons are given in this file. Say which reason takes the place of each.</source>
        <translation>Ces motifs sont donnés dans ce fichier. Dites quel motif prend la place de chacun.</translation>
    </message>
</context>
<context>
    <name>NameLine</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your name is kept with what you find. It is asked once.</source>
        <translation>Votre nom est gardé avec vos constats. Il n’est demandé qu’une fois.</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>&amp;Remove the note</source>
        <translation>&amp;Retirer la note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save the note ({0})</source>
        <translation>Enregistrer la note ({0})</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>This answer claims no question. Likeliest: {0}</source>
        <translation>Cette réponse ne revendique aucune question. La plus vraisemblable : {0}</translation>
    </message>
</context>
<context>
    <name>OpenDocument</name>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Somebody else took this file over. A save joins what both of you found.</source>
        <translation>Quelqu&apos;un d&apos;autre a repris ce fichier. L&apos;enregistrement réunit ce que vous avez trouvé tous les deux.</translation>
    </message>
    <message>
        <source>{0} has this file open too.</source>
        <translation>{0} a aussi ce fichier ouvert.</translation>
    </message>
</context>
<context>
    <name>OtherReasons</name>
    <message>
        <source>+ other reason</source>
        <translation>+ autre motif</translation>
    </message>
    <message>
        <source>Reasons beside the first</source>
        <translation>Motifs en plus du premier</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A few letters of what you want to do or see</source>
        <translation>Quelques lettres de ce que vous voulez faire ou voir</translation>
    </message>
    <message>
        <source>Find an action, a question or a commitment</source>
        <translation>Trouver une action, une question ou un engagement</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Document view (D)</source>
        <translation>Vue du document (D)</translation>
    </message>
    <message>
        <source>Look for it in the document.</source>
        <translation>Cherchez-la dans le document.</translation>
    </message>
    <message>
        <source>No answer claims this question</source>
        <translation>Aucune réponse ne revendique cette question</translation>
    </message>
    <message>
        <source>No question chosen</source>
        <translation>Aucune question choisie</translation>
    </message>
    <message>
        <source>The answers to the question</source>
        <translation>Les réponses à la question</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>A reason is asked for partial and not answered.</source>
        <translation>Un motif est demandé pour partiellement et non répondue.</translation>
    </message>
    <message>
        <source>Also: {0}</source>
        <translation>Aussi : {0}</translation>
    </message>
    <message>
        <source>Choose a question in the list or in the text.</source>
        <translation>Choisissez une question dans la liste ou dans le texte.</translation>
    </message>
    <message>
        <source>Choose a reason…</source>
        <translation>Choisir un motif…</translation>
    </message>
    <message>
        <source>Choose a verdict first</source>
        <translation>Choisissez d’abord un verdict</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Confidence: {0}</source>
        <translation>Certitude : {0}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Aucun motif</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Your own words, if you want to add any</source>
        <translation>Vos propres mots, si vous le souhaitez</translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Montrer dans le texte</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Choose a passage in the text first: click it, or press F8.</source>
        <translation>Choisissez d’abord un passage dans le texte : cliquez dessus, ou appuyez sur F8.</translation>
    </message>
    <message>
        <source>Commitment: {0}</source>
        <translation>Engagement : {0}</translation>
    </message>
    <message>
        <source>Copied with its reference.</source>
        <translation>Copié avec sa référence.</translation>
    </message>
    <message>
        <source>Evidence for {0}</source>
        <translation>Preuve pour {0}</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Note : {0}</translation>
    </message>
    <message>
        <source>Suggested commitment</source>
        <translation>Engagement proposé</translation>
    </message>
    <message>
        <source>There is no further passage in that direction.</source>
        <translation>Il n’y a plus de passage dans cette direction.</translation>
    </message>
    <message>
        <source>There is no passage at the caret.</source>
        <translation>Il n’y a pas de passage au curseur.</translation>
    </message>
    <message>
        <source>There is no sentence of a question or answer here.</source>
        <translation>Il n’y a pas ici de phrase d’une question ou d’une réponse.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source> points</source>
        <translation> points</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Size of letters</source>
        <translation>&amp;Taille des lettres</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Au démarrage</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Open the files of the last time</source>
        <translation>Ouvrir les fichiers de la dernière fois</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Set for all users of this computer.</source>
        <translation>Fixé pour tous les utilisateurs de cet ordinateur.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>No questions found in this text</source>
        <translation>Aucune question trouvée dans ce texte</translation>
    </message>
    <message>
        <source>Nothing was changed: say who reviews first.</source>
        <translation>Rien n’a été modifié : dites d’abord qui évalue.</translation>
    </message>
    <message>
        <source>Select words in the text first.</source>
        <translation>Sélectionnez d’abord des mots dans le texte.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>Chercher &amp;dans :</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Type de fichiers :</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>&amp;Ordre des pages :</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>&amp;Pages par feuille :</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Impression recto verso</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Reliure sur le bord long</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Série de pages :</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Reliure sur le bord court</translation>
    </message>
</context>
<context>
    <name>QuestionChips</name>
    <message>
        <source>Choose the questions that it responds to</source>
        <translation>Choisissez les questions auxquelles il répond</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Link question {0}</source>
        <translation>Lier la question {0}</translation>
    </message>
    <message>
        <source>Unlink question {0}</source>
        <translation>Délier la question {0}</translation>
    </message>
    <message>
        <source>{0} (proposed)</source>
        <translation>{0} (proposé)</translation>
    </message>
</context>
<context>
    <name>QuestionsDialog</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
</context>
<context>
    <name>QuestionsModel</name>
    <message>
        <source>stem</source>
        <translation>introduction</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter the questions (Ctrl+L)</source>
        <translation>Filtrer les questions (Ctrl+L)</translation>
    </message>
    <message>
        <source>No question passes the filter.</source>
        <translation>Aucune question ne passe le filtre.</translation>
    </message>
    <message>
        <source>No questions were found. Select one in the text and mark it as a question (menu Structure).</source>
        <translation>Aucune question n’a été trouvée. Sélectionnez-en une dans le texte et marquez-la comme question (menu Structure).</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Whose review is shown</source>
        <translation>De qui l’évaluation est affichée</translation>
    </message>
    <message>
        <source>{0} (you)</source>
        <translation>{0} (vous)</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} of {1} judged</source>
        <translation>{0} sur {1} jugées</translation>
    </message>
    <message>
        <source>{0} — complete</source>
        <translation>{0} — terminée</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Montrer dans le texte</translation>
    </message>
</context>
<context>
    <name>ReasonChooser</name>
    <message>
        <source>Choose a reason</source>
        <translation>Choisir un motif</translation>
    </message>
    <message>
        <source>Enter takes the reason, Escape leaves it as it is.</source>
        <translation>Entrée prend le motif, Échap laisse tout tel quel.</translation>
    </message>
    <message>
        <source>No reason has that in its name.</source>
        <translation>Aucun motif n’a cela dans son nom.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Type a part of its name, or a number</source>
        <translation>Tapez une partie du nom, ou un numéro</translation>
    </message>
    <message>
        <source>What the codebook says</source>
        <translation>Ce que dit la grille de codage</translation>
    </message>
</context>
<context>
    <name>ReasonTexts</name>
    <message>
        <source>&amp;Use it when</source>
        <translation>&amp;Utiliser quand</translation>
    </message>
    <message>
        <source>D&amp;efinition</source>
        <translation>D&amp;éfinition</translation>
    </message>
    <message>
        <source>Exam&amp;ples, one a line</source>
        <translation>E&amp;xemples, un par ligne</translation>
    </message>
    <message>
        <source>N&amp;ot when</source>
        <translation>&amp;Pas quand</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;m</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Any actor</source>
        <translation>Tout acteur</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tout statut</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Tout type</translation>
    </message>
    <message>
        <source>Choose another status, type, actor or due date.</source>
        <translation>Choisissez un autre statut, type, acteur ou échéance.</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Commitments: {0}</source>
        <translation>Engagements : {0}</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Lier…</translation>
    </message>
    <message>
        <source>No commitment fits</source>
        <translation>Aucun engagement ne convient</translation>
    </message>
    <message>
        <source>No commitments here yet</source>
        <translation>Pas encore d’engagements ici</translation>
    </message>
    <message>
        <source>One status, note and document for all that are selected (S)</source>
        <translation>Un statut, une note et un document pour toute la sélection (S)</translation>
    </message>
    <message>
        <source>Possible repeats…</source>
        <translation>Répétitions possibles…</translation>
    </message>
    <message>
        <source>Set status…</source>
        <translation>Donner un statut…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What is recorded as a commitment in a document appears here.</source>
        <translation>Ce qui est noté comme engagement dans un document apparaît ici.</translation>
    </message>
</context>
<context>
    <name>RelocatingDialog</name>
    <message>
        <source>&amp;Give the passage up</source>
        <translation>&amp;Abandonner le passage</translation>
    </message>
    <message>
        <source>&amp;These words are it</source>
        <translation>&amp;Ces mots sont les bons</translation>
    </message>
    <message>
        <source>Every passage was found ({0}).</source>
        <translation>Chaque passage a été trouvé ({0}).</translation>
    </message>
    <message>
        <source>It was: {0}“{1}”{2}</source>
        <translation>C’était : {0}« {1} »{2}</translation>
    </message>
    <message>
        <source>Passages in the corrected source</source>
        <translation>Passages dans la source corrigée</translation>
    </message>
    <message>
        <source>Passages to confirm</source>
        <translation>Passages à confirmer</translation>
    </message>
    <message>
        <source>Take the new source</source>
        <translation>Prendre la nouvelle source</translation>
    </message>
    <message>
        <source>The corrected source</source>
        <translation>La source corrigée</translation>
    </message>
    <message>
        <source>These findings have no place in the corrected source and go with the old one:</source>
        <translation>Ces constats n’ont pas de place dans la source corrigée et partent avec l’ancienne :</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>{0} % alike</source>
        <translation>{0} % semblable</translation>
    </message>
    <message>
        <source>{0} of {1} passages were found. Look at each of the others: select its words in the corrected source, or give it up.</source>
        <translation>{0} passages sur {1} ont été trouvés. Regardez chacun des autres : sélectionnez ses mots dans la source corrigée, ou abandonnez-le.</translation>
    </message>
</context>
<context>
    <name>RepairWindow</name>
    <message>
        <source>&amp;Begin again</source>
        <translation>Re&amp;commencer</translation>
    </message>
    <message>
        <source>A &amp;question begins at the caret</source>
        <translation>Une &amp;question commence au curseur</translation>
    </message>
    <message>
        <source>An &amp;answer begins at the caret</source>
        <translation>Une &amp;réponse commence au curseur</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Apply and &amp;keep as layout…</source>
        <translation>Appliquer et &amp;garder comme mise en page…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Findings move along, none is lost.</source>
        <translation>Les constats suivent, aucun n’est perdu.</translation>
    </message>
    <message>
        <source>It looks for everything else that is written like them.</source>
        <translation>Il cherche tout ce qui est écrit de la même façon.</translation>
    </message>
    <message>
        <source>Layouts that the text looks like</source>
        <translation>Mises en page auxquelles le texte ressemble</translation>
    </message>
    <message>
        <source>Put the caret where a question begins, then press the button.</source>
        <translation>Placez le curseur où commence une question, puis pressez le bouton.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Questions and the answers that claim them</source>
        <translation>Les questions et les réponses qui les revendiquent</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Show the program where questions and answers begin</source>
        <translation>Montrez au programme où commencent questions et réponses</translation>
    </message>
    <message>
        <source>The text looks like a layout that you have: choose it</source>
        <translation>Le texte ressemble à une mise en page que vous avez : choisissez-la</translation>
    </message>
    <message>
        <source>not shown yet</source>
        <translation>pas encore montré</translation>
    </message>
    <message>
        <source>{0} findings would lose their place. Undo brings them back.</source>
        <translation>{0} constats perdraient leur place. Annuler les ramène.</translation>
    </message>
    <message>
        <source>{0} questions · {1} answers</source>
        <translation>{0} questions · {1} réponses</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>Keep as layout</source>
        <translation>Garder comme mise en page</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Nom de la mise en page</translation>
    </message>
</context>
<context>
    <name>RepeatsDialog</name>
    <message>
        <source>&amp;Link those that are ticked</source>
        <translation>&amp;Lier ce qui est coché</translation>
    </message>
    <message>
        <source>Possible repeats</source>
        <translation>Répétitions possibles</translation>
    </message>
    <message>
        <source>The first of each pair may repeat the second. Nothing is linked that you do not tick.</source>
        <translation>Le premier de chaque paire répète peut-être le second. Rien n’est lié que vous ne cochiez.</translation>
    </message>
</context>
<context>
    <name>ReviewerDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Who reviews?</source>
        <translation>Qui évalue ?</translation>
    </message>
    <message>
        <source>Your name is saved with what you find. It is asked once.</source>
        <translation>Votre nom est enregistré avec vos constats. Il n’est demandé qu’une fois.</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Choose a question first.</source>
        <translation>Choisissez d’abord une question.</translation>
    </message>
</context>
<context>
    <name>SaveTrouble</name>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Écraser</translation>
    </message>
    <message>
        <source>&amp;Save elsewhere…</source>
        <translation>Enregistrer &amp;ailleurs…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Your work is still open in the window.</source>
        <translation>Rien n’a été écrasé. Votre travail est toujours ouvert dans la fenêtre.</translation>
    </message>
    <message>
        <source>Save it &amp;there again</source>
        <translation>L’enregistrer à nouveau &amp;là</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>The settings could not be kept; the review is not touched by that.</source>
        <translation>Les réglages n’ont pas pu être conservés ; l’évaluation n’en est pas touchée.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Tout comme d’habitude</translation>
    </message>
    <message>
        <source>&amp;Keys of the action chosen</source>
        <translation>Touches de l’action &amp;choisie</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Touches &amp;habituelles</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>{0} is used twice: {1}.</source>
        <translation>{0} est utilisé deux fois : {1}.</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>All commitments</source>
        <translation>Tous les engagements</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Facts of the document</source>
        <translation>Données du document</translation>
    </message>
    <message>
        <source>History of this sitting</source>
        <translation>Historique de cette séance</translation>
    </message>
</context>
<context>
    <name>SideButton</name>
    <message>
        <source>Take the side of {0}: {1}</source>
        <translation>Prendre le parti de {0} : {1}</translation>
    </message>
</context>
<context>
    <name>SidesPanel</name>
    <message>
        <source>Add {0}</source>
        <translation>Ajouter {0}</translation>
    </message>
    <message>
        <source>All is settled.</source>
        <translation>Tout est tranché.</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Compare reviews</source>
        <translation>Comparer les évaluations</translation>
    </message>
    <message>
        <source>Confidence: {0}</source>
        <translation>Certitude : {0}</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Consensus: {0}</source>
        <translation>Consensus : {0}</translation>
    </message>
    <message>
        <source>Decide what none of them finds, and say why</source>
        <translation>Décider ce qu’aucun d’eux ne constate, et dire pourquoi</translation>
    </message>
    <message>
        <source>Merge another review…</source>
        <translation>Fusionner une autre évaluation…</translation>
    </message>
    <message>
        <source>Merge another…</source>
        <translation>Fusionner une autre…</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Suivante : {0}</translation>
    </message>
    <message>
        <source>Remove the consensus</source>
        <translation>Supprimer le consensus</translation>
    </message>
    <message>
        <source>Start a consensus</source>
        <translation>Commencer un consensus</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Cesser de comparer</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take all that they agree on</source>
        <translation>Reprendre tout ce sur quoi ils sont d’accord</translation>
    </message>
    <message>
        <source>The first side that is taken begins it.</source>
        <translation>Il commence avec le premier parti pris.</translation>
    </message>
    <message>
        <source>The reviews are hidden from each other until all are complete.</source>
        <translation>Les évaluations sont cachées les unes aux autres jusqu’à ce que toutes soient terminées.</translation>
    </message>
    <message>
        <source>There is one review here.</source>
        <translation>Il y a une seule évaluation ici.</translation>
    </message>
    <message>
        <source>Third way…</source>
        <translation>Troisième voie…</translation>
    </message>
    <message>
        <source>the consensus has it</source>
        <translation>déjà dans le consensus</translation>
    </message>
    <message>
        <source>{0} left to settle</source>
        <translation>{0} encore à trancher</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>SlimDocuments</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Show or fold the list of documents</source>
        <translation>Montrer ou replier la liste des documents</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Source text</source>
        <translation>Texte source</translation>
    </message>
</context>
<context>
    <name>StatisticsWindow</name>
    <message>
        <source>&amp;Holidays of</source>
        <translation>&amp;Jours fériés de</translation>
    </message>
    <message>
        <source>Answered: {0}</source>
        <translation>Répondues : {0}</translation>
    </message>
    <message>
        <source>Claimed by a joint answer: {0}; of the judged ones among them not answered: {1}</source>
        <translation>Revendiquées par une réponse commune : {0} ; parmi celles qui sont jugées, non répondues : {1}</translation>
    </message>
    <message>
        <source>Country whose holidays are left out</source>
        <translation>Pays dont les jours fériés ne comptent pas</translation>
    </message>
    <message>
        <source>Days to answer: unknown, for no document states both dates</source>
        <translation>Jours jusqu’à la réponse : inconnu, car aucun document n’indique les deux dates</translation>
    </message>
    <message>
        <source>Days to answer: {0} in the middle, {1} at most; documents without both dates: {2}</source>
        <translation>Jours jusqu’à la réponse : médiane {0}, au plus {1} ; documents sans les deux dates : {2}</translation>
    </message>
    <message>
        <source>Documents: {0}   Questions: {1}   Judgements: {2}</source>
        <translation>Documents : {0}   Questions : {1}   Jugements : {2}</translation>
    </message>
    <message>
        <source>Legal &amp;term in days</source>
        <translation>Délai &amp;légal en jours</translation>
    </message>
    <message>
        <source>Legal term in days</source>
        <translation>Délai légal en jours</translation>
    </message>
    <message>
        <source>Overdue among the commitments that are pending: {0}</source>
        <translation>En retard parmi les engagements en cours : {0}</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Wor&amp;king days only</source>
        <translation>Jours &amp;ouvrables seulement</translation>
    </message>
    <message>
        <source>later than the term: {0}</source>
        <translation>après le délai : {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>undefined (0 of 0)</source>
        <translation>indéfini (0 sur 0)</translation>
    </message>
    <message>
        <source>{0} ({1} of {2})</source>
        <translation>{0} ({1} sur {2})</translation>
    </message>
    <message>
        <source>{0} ({1} of {2}; 95 % interval {3} to {4})</source>
        <translation>{0} ({1} sur {2} ; intervalle à 95 % {3} à {4})</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>doubtful boundaries: {0}</source>
        <translation>limites douteuses : {0}</translation>
    </message>
    <message>
        <source>no reviewer yet</source>
        <translation>pas encore d’évaluateur</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Commitments selected: {0}</source>
        <translation>Engagements sélectionnés : {0}</translation>
    </message>
    <message>
        <source>Docu&amp;ment</source>
        <translation>Docu&amp;ment</translation>
    </message>
    <message>
        <source>Move the d&amp;ue date to</source>
        <translation>Reporter l’éché&amp;ance au</translation>
    </message>
    <message>
        <source>New s&amp;tatus</source>
        <translation>Nouveau s&amp;tatut</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Donner un statut</translation>
    </message>
    <message>
        <source>What shows it: title or address</source>
        <translation>Ce qui le montre : titre ou adresse</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>No passage is suggested for this question; select one.</source>
        <translation>Aucun passage n’est proposé pour cette question ; sélectionnez-en un.</translation>
    </message>
    <message>
        <source>There are no suggestions left.</source>
        <translation>Il n’y a plus de suggestions.</translation>
    </message>
</context>
<context>
    <name>SuggestionItem</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Dismiss the suggestion (X)</source>
        <translation>Écarter la proposition (X)</translation>
    </message>
    <message>
        <source>suggestion of the program: {0}</source>
        <translation>proposition du programme : {0}</translation>
    </message>
</context>
<context>
    <name>TeamLink</name>
    <message>
        <source>The store is away; acts kept here: {0}</source>
        <translation>Le dépôt est injoignable ; actes gardés ici : {0}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>All of the source (D)</source>
        <translation>Toute la source (D)</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Complete review</source>
        <translation>Terminer l’évaluation</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find  Ctrl+F</source>
        <translation>Chercher  Ctrl+F</translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>The question over its answers (D)</source>
        <translation>La question au-dessus de ses réponses (D)</translation>
    </message>
</context>
<context>
    <name>VerdictButton</name>
    <message>
        <source>Take the verdict back</source>
        <translation>Retirer le verdict</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A team&apos;s store</source>
        <translation>Le dépôt d’une équipe</translation>
    </message>
    <message>
        <source>Did the minister answer the question?</source>
        <translation>Le ministre a-t-il répondu à la question ?</translation>
    </message>
    <message>
        <source>Find by title, name or folder</source>
        <translation>Chercher par titre, nom ou dossier</translation>
    </message>
    <message>
        <source>Keep the chosen file first</source>
        <translation>Garder le fichier choisi en premier</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open a written question with its answer, or a review you saved. Or drop a file here.</source>
        <translation>Ouvrez une question écrite avec sa réponse, ou une évaluation que vous avez enregistrée. Ou déposez un fichier ici.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>{0} (folder)</source>
        <translation>{0} (dossier)</translation>
    </message>
    <message>
        <source>{0} of {1} judged</source>
        <translation>{0} sur {1} jugées</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop opening or exporting (Esc); what is open stays as it is</source>
        <translation>Arrêter l’ouverture ou l’export (Échap) ; ce qui est ouvert reste tel quel</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>WorkspaceActs</name>
    <message>
        <source>Codebook for all</source>
        <translation>Grille pour tous</translation>
    </message>
    <message>
        <source>Codebooks</source>
        <translation>Grilles</translation>
    </message>
    <message>
        <source>Delete the index of this folder? Your files stay; it is made anew when you open the folder.</source>
        <translation>Supprimer l’index de ce dossier ? Vos fichiers restent ; il est refait quand vous ouvrez le dossier.</translation>
    </message>
    <message>
        <source>Done: {0}.</source>
        <translation>Fait : {0}.</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>Exporter le registre</translation>
    </message>
    <message>
        <source>Forget this workspace</source>
        <translation>Oublier cet espace</translation>
    </message>
    <message>
        <source>In a team&apos;s store this is done in the documents, or by annotator team assign.</source>
        <translation>Dans le dépôt d’une équipe, cela se fait dans les documents, ou avec annotator team assign.</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Join equal texts</source>
        <translation>Réunir les textes égaux</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Garder cette recherche</translation>
    </message>
    <message>
        <source>No promise here looks like another one made again.</source>
        <translation>Aucun engagement ici ne semble en répéter un autre.</translation>
    </message>
    <message>
        <source>No two documents here have the same text.</source>
        <translation>Il n’y a pas deux documents ici avec le même texte.</translation>
    </message>
    <message>
        <source>Remove a search</source>
        <translation>Retirer une recherche</translation>
    </message>
    <message>
        <source>Select documents in the list first.</source>
        <translation>Sélectionnez d’abord des documents dans la liste.</translation>
    </message>
    <message>
        <source>Taken back, but not in what was changed since: {0}.</source>
        <translation>Repris, sauf dans ce qui a changé depuis : {0}.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Repris.</translation>
    </message>
    <message>
        <source>Texts that are in several documents: {0}. Have each of them in one row?</source>
        <translation>Textes qui sont dans plusieurs documents : {0}. Mettre chacun sur une seule ligne ?</translation>
    </message>
    <message>
        <source>The batch {0} was written.</source>
        <translation>Le lot {0} a été écrit.</translation>
    </message>
    <message>
        <source>There is no batch here yet; select documents and assign them.</source>
        <translation>Il n’y a pas encore de lot ici ; sélectionnez des documents et attribuez-les.</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Laquelle ?</translation>
    </message>
</context>
<context>
    <name>WorkspacePage</name>
    <message>
        <source>Board</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Look for files that changed (F5)</source>
        <translation>Chercher les fichiers modifiés (F5)</translation>
    </message>
    <message>
        <source>Next unfinished</source>
        <translation>Suivant inachevé</translation>
    </message>
    <message>
        <source>No document fits</source>
        <translation>Aucun document ne convient</translation>
    </message>
    <message>
        <source>No documents here yet</source>
        <translation>Pas encore de documents ici</translation>
    </message>
    <message>
        <source>Not all longer words were looked for</source>
        <translation>Tous les mots plus longs n&apos;ont pas été cherchés</translation>
    </message>
    <message>
        <source>Open the next document that I have not completed (N; from a document Ctrl+PgDown)</source>
        <translation>Ouvrir le prochain document que je n&apos;ai pas terminé (N ; depuis un document Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Questions and answers in this folder appear here.</source>
        <translation>Les questions et réponses de ce dossier apparaissent ici.</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search for other words, or narrow by less.</source>
        <translation>Cherchez d&apos;autres mots, ou filtrez moins.</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>Chercher dans</translation>
    </message>
    <message>
        <source>Search texts, findings and commitments (Ctrl+F)</source>
        <translation>Chercher dans les textes, constats et engagements (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>{0} of {1} documents</source>
        <translation>{0} documents sur {1}</translation>
    </message>
</context>
<context>
    <name>_SeveralLine</name>
    <message>
        <source>Do others review in this folder too? Then each has a file of her own.</source>
        <translation>D’autres évaluent-ils aussi dans ce dossier ? Alors chacun a son propre fichier.</translation>
    </message>
    <message>
        <source>No, I alone</source>
        <translation>Non, moi seul</translation>
    </message>
    <message>
        <source>Yes, several do</source>
        <translation>Oui, plusieurs</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;About Annotator</source>
        <translation>À &amp;propos d’Annotator</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>&amp;Accord</translation>
    </message>
    <message>
        <source>&amp;Answered</source>
        <translation>&amp;Répondue</translation>
    </message>
    <message>
        <source>&amp;Back to the text</source>
        <translation>R&amp;etour au texte</translation>
    </message>
    <message>
        <source>&amp;Bring your reviewer here…</source>
        <translation>A&amp;mener votre évaluateur ici…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Commitments</source>
        <translation>&amp;Engagements</translation>
    </message>
    <message>
        <source>&amp;Compare reviews</source>
        <translation>&amp;Comparer des évaluations</translation>
    </message>
    <message>
        <source>&amp;Copy as a quotation</source>
        <translation>C&amp;opier comme citation</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Delete the part at the caret</source>
        <translation>&amp;Supprimer la partie au curseur</translation>
    </message>
    <message>
        <source>&amp;Dismiss the suggestion</source>
        <translation>É&amp;carter la suggestion</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Edit the codebook…</source>
        <translation>&amp;Modifier la grille de codage…</translation>
    </message>
    <message>
        <source>&amp;Edit the commitment or suggestion</source>
        <translation>M&amp;odifier l’engagement ou la suggestion</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>&amp;Trouver une action…</translation>
    </message>
    <message>
        <source>&amp;Find questions and answers anew…</source>
        <translation>&amp;Rechercher de nouveau questions et réponses…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Chercher…</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>&amp;Oublier ces fichiers</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein &amp;écran</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Hide findings from other reviewers, or show them</source>
        <translation>Cac&amp;her les constats aux autres évaluateurs, ou les montrer</translation>
    </message>
    <message>
        <source>&amp;High confidence</source>
        <translation>Certitude é&amp;levée</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste &amp;élevé</translation>
    </message>
    <message>
        <source>&amp;History of this sitting…</source>
        <translation>&amp;Historique de cette séance…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Load a codebook…</source>
        <translation>&amp;Charger une grille de codage…</translation>
    </message>
    <message>
        <source>&amp;Low confidence</source>
        <translation>Certitude &amp;faible</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Medium confidence</source>
        <translation>Certitude &amp;moyenne</translation>
    </message>
    <message>
        <source>&amp;Merge another review…</source>
        <translation>Fusionner &amp;une autre évaluation…</translation>
    </message>
    <message>
        <source>&amp;Merge with the next</source>
        <translation>&amp;Fusionner avec la suivante</translation>
    </message>
    <message>
        <source>&amp;Next doubtful part</source>
        <translation>&amp;Partie douteuse suivante</translation>
    </message>
    <message>
        <source>&amp;Next passage</source>
        <translation>Passage &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>&amp;Not answered</source>
        <translation>&amp;Non répondue</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Partial</source>
        <translation>&amp;Partiellement répondue</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>Partie précédente de la &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Reason…</source>
        <translation>&amp;Motif…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Relabel the part at the caret…</source>
        <translation>C&amp;hanger le libellé de la partie au curseur…</translation>
    </message>
    <message>
        <source>&amp;Remove the passage</source>
        <translation>&amp;Retirer le passage</translation>
    </message>
    <message>
        <source>&amp;Report a mistake…</source>
        <translation>&amp;Signaler une erreur…</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>É&amp;valuation</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Save the codebook as…</source>
        <translation>&amp;Enregistrer la grille de codage sous…</translation>
    </message>
    <message>
        <source>&amp;Side bar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <source>&amp;Split at the caret</source>
        <translation>&amp;Diviser au curseur</translation>
    </message>
    <message>
        <source>&amp;Start a word back</source>
        <translation>&amp;Début un mot en arrière</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>&amp;Statistiques</translation>
    </message>
    <message>
        <source>&amp;Structure</source>
        <translation>&amp;Structure</translation>
    </message>
    <message>
        <source>&amp;Take the verdict back</source>
        <translation>Retirer &amp;le verdict</translation>
    </message>
    <message>
        <source>&amp;Take your reviewer along…</source>
        <translation>Em&amp;porter votre évaluateur…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Use the codebook of the program</source>
        <translation>Utiliser la grille du p&amp;rogramme</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>Page d’accue&amp;il</translation>
    </message>
    <message>
        <source>&amp;Who reviews…</source>
        <translation>&amp;Qui évalue…</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>A correcte&amp;d version of the source…</source>
        <translation>Une version &amp;corrigée de la source…</translation>
    </message>
    <message>
        <source>Accept the suggested evi&amp;dence</source>
        <translation>Accepter la preu&amp;ve proposée</translation>
    </message>
    <message>
        <source>Accept the suggestion (&amp;yes)</source>
        <translation>&amp;Accepter la suggestion (oui)</translation>
    </message>
    <message>
        <source>All co&amp;mmitments…</source>
        <translation>Tou&amp;s les engagements…</translation>
    </message>
    <message>
        <source>All of a long &amp;question</source>
        <translation>&amp;Toute une longue question</translation>
    </message>
    <message>
        <source>Answer at the &amp;caret is for…</source>
        <translation>La réponse au &amp;curseur est pour…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Comme le système</translation>
    </message>
    <message>
        <source>C&amp;omplete the review…</source>
        <translation>&amp;Terminer l’évaluation…</translation>
    </message>
    <message>
        <source>Cannot &amp;judge</source>
        <translation>Impossible à &amp;juger</translation>
    </message>
    <message>
        <source>Co&amp;verage…</source>
        <translation>Co&amp;uverture…</translation>
    </message>
    <message>
        <source>Code&amp;book</source>
        <translation>&amp;Grille de codage</translation>
    </message>
    <message>
        <source>Con&amp;fidence</source>
        <translation>Cert&amp;itude</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Copy the &amp;address of the commitment</source>
        <translation>Copier l’a&amp;dresse de l’engagement</translation>
    </message>
    <message>
        <source>D&amp;ocument page</source>
        <translation>Pa&amp;ge du document</translation>
    </message>
    <message>
        <source>Encodin&amp;g of the source…</source>
        <translation>Coda&amp;ge de la source…</translation>
    </message>
    <message>
        <source>End a word &amp;back</source>
        <translation>Fin un mot &amp;en arrière</translation>
    </message>
    <message>
        <source>End a word &amp;further</source>
        <translation>&amp;Fin un mot plus loin</translation>
    </message>
    <message>
        <source>F&amp;acts of the document…</source>
        <translation>D&amp;onnées du document…</translation>
    </message>
    <message>
        <source>Filter the &amp;questions</source>
        <translation>&amp;Filtrer les questions</translation>
    </message>
    <message>
        <source>Find in f&amp;indings…</source>
        <translation>Chercher &amp;dans les constats…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Chercher le s&amp;uivant</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Chercher le pr&amp;écédent</translation>
    </message>
    <message>
        <source>L&amp;ink or unlink commitment and question</source>
        <translation>&amp;Lier ou délier engagement et question</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the text…</source>
        <translation>Langue du te&amp;xte…</translation>
    </message>
    <message>
        <source>Link the answer as &amp;likely</source>
        <translation>Lier la réponse au plus &amp;vraisemblable</translation>
    </message>
    <message>
        <source>Link to the &amp;other question</source>
        <translation>Lier à l’autre &amp;question</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>N&amp;ote…</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>&amp;Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Ne&amp;xt question</source>
        <translation>Question &amp;suivante</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nouvelle fe&amp;nêtre</translation>
    </message>
    <message>
        <source>Next &amp;unreviewed question</source>
        <translation>&amp;Question non évaluée suivante</translation>
    </message>
    <message>
        <source>Next su&amp;ggested commitment</source>
        <translation>&amp;Engagement proposé suivant</translation>
    </message>
    <message>
        <source>Next unfinished documen&amp;t</source>
        <translation>Document suivant à &amp;juger</translation>
    </message>
    <message>
        <source>Not app&amp;licable</source>
        <translation>Sans o&amp;bjet</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>Ouvrir un dossier de &amp;travail…</translation>
    </message>
    <message>
        <source>Open a &amp;team&apos;s store…</source>
        <translation>Ouvrir le dé&amp;pôt d’une équipe…</translation>
    </message>
    <message>
        <source>Open an &amp;earlier version…</source>
        <translation>Ouvrir une version &amp;antérieure…</translation>
    </message>
    <message>
        <source>Open the origi&amp;nal</source>
        <translation>Ouvrir l’origina&amp;l</translation>
    </message>
    <message>
        <source>Open the samp&amp;le</source>
        <translation>Ouvrir l’e&amp;xemple</translation>
    </message>
    <message>
        <source>Or&amp;iginal of the source…</source>
        <translation>Original &amp;de la source…</translation>
    </message>
    <message>
        <source>Passa&amp;ges</source>
        <translation>P&amp;assages</translation>
    </message>
    <message>
        <source>Passages at the &amp;caret…</source>
        <translation>Passages au &amp;curseur…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>Pre&amp;vious passage</source>
        <translation>&amp;Passage précédent</translation>
    </message>
    <message>
        <source>Pre&amp;vious question</source>
        <translation>Question pré&amp;cédente</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Aperçu a&amp;vant impression…</translation>
    </message>
    <message>
        <source>Question is a s&amp;tem</source>
        <translation>La question est une &amp;introduction</translation>
    </message>
    <message>
        <source>R&amp;eset layout</source>
        <translation>Réinitialiser la &amp;disposition</translation>
    </message>
    <message>
        <source>Re&amp;pair by example…</source>
        <translation>Rép&amp;arer par l’exemple…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the consensus</source>
        <translation>Supp&amp;rimer le consensus</translation>
    </message>
    <message>
        <source>Repeat the la&amp;st reason</source>
        <translation>Répéter le &amp;dernier motif</translation>
    </message>
    <message>
        <source>Res&amp;ults</source>
        <translation>Rés&amp;ultats</translation>
    </message>
    <message>
        <source>S&amp;how in its folder</source>
        <translation>&amp;Montrer dans son dossier</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Se&amp;lect the sentence, or one more</source>
        <translation>Sé&amp;lectionner la phrase, ou une de plus</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Selection is &amp;evidence</source>
        <translation>La sélection est &amp;une preuve</translation>
    </message>
    <message>
        <source>Selection is a &amp;commitment</source>
        <translation>La sélection est un engage&amp;ment</translation>
    </message>
    <message>
        <source>Selection is a &amp;question</source>
        <translation>La sélection est une &amp;question</translation>
    </message>
    <message>
        <source>Selection is an &amp;answer</source>
        <translation>&amp;La sélection est une réponse</translation>
    </message>
    <message>
        <source>Start a co&amp;nsensus</source>
        <translation>Commencer un co&amp;nsensus</translation>
    </message>
    <message>
        <source>Start a word f&amp;urther</source>
        <translation>Début un &amp;mot plus loin</translation>
    </message>
    <message>
        <source>Take the revie&amp;w up again</source>
        <translation>Reprendre l’évaluati&amp;on</translation>
    </message>
    <message>
        <source>The verd&amp;ict stands after a change</source>
        <translation>Le verdict tient après e&amp;xamen</translation>
    </message>
    <message>
        <source>Whole &amp;document</source>
        <translation>Docu&amp;ment entier</translation>
    </message>
    <message>
        <source>Wor&amp;kspace page</source>
        <translation>Espace de tra&amp;vail</translation>
    </message>
    <message>
        <source>Write a co&amp;mment</source>
        <translation>&amp;Écrire un commentaire</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>option ambiguë : %(option)s peut désigner %(matches)s</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument %(argument_name)s : %(message)s</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>au moins une valeur attendue</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>une valeur attendue</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>valeur %r non admise</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>valeur non valide (%(type)s) : %(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>choix non valide : %(value)r (au choix : %(choices)s)</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>arguments</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>la version du programme</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>cette aide</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>arguments manquants : %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>arguments inconnus : %s</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>utilisation : </translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>In answer to question {label} you say that another authority is responsible. Which one, and has the question been passed on to it?</source>
        <translation>En réponse à la question {label}, vous indiquez qu’une autre autorité est compétente. Laquelle, et la question lui a-t-elle été transmise ?</translation>
    </message>
    <message>
        <source>In answer to question {label} you say that the information is not held. Will it be collected, and by when?</source>
        <translation>En réponse à la question {label}, vous indiquez ne pas disposer des données. Les ferez-vous recueillir, et dans quel délai ?</translation>
    </message>
    <message>
        <source>Question {label} was answered in part. Could you complete your answer?</source>
        <translation>La question {label} n’a reçu qu’une réponse partielle. Pourriez-vous la compléter ?</translation>
    </message>
    <message>
        <source>Question {label} was answered together with others, but the joint answer does not address it. Could you answer it separately?</source>
        <translation>La question {label} a reçu une réponse commune avec d’autres, mais celle-ci n’en traite pas. Pourriez-vous y répondre séparément ?</translation>
    </message>
    <message>
        <source>Question {label} was not answered because of the effort it would take. Which part of it can be answered with reasonable effort?</source>
        <translation>La question {label} n’a pas reçu de réponse en raison de la charge de travail. À quelle partie de la question est-il possible de répondre moyennant un effort raisonnable ?</translation>
    </message>
    <message>
        <source>Question {label} was not answered for reasons of confidentiality. On what legal ground, and which part can be made public?</source>
        <translation>La question {label} n’a pas reçu de réponse pour des raisons de confidentialité. Sur quelle base légale, et quelle partie peut être rendue publique ?</translation>
    </message>
    <message>
        <source>Question {label} was not answered. Could you still answer it?</source>
        <translation>La question {label} est restée sans réponse. Pourriez-vous encore y répondre ?</translation>
    </message>
    <message>
        <source>The answer to question {label} was postponed. Could you give it now, or say by which date you will?</source>
        <translation>La réponse à la question {label} a été reportée. Pourriez-vous la donner à présent, ou indiquer à quelle date elle suivra ?</translation>
    </message>
    <message>
        <source>The question was:</source>
        <translation>La question était la suivante :</translation>
    </message>
    <message>
        <source>You asked for clarification of question {label}. What is meant is: […] Could you answer the question with that in mind?</source>
        <translation>Vous avez demandé des précisions sur la question {label}. Il faut entendre par là : […] Pourriez-vous y répondre en ce sens ?</translation>
    </message>
    <message>
        <source>Your answer to question {label} announces further information. Could you supply it now, or say when it will follow?</source>
        <translation>Votre réponse à la question {label} annonce un complément d’information. Pourriez-vous le communiquer dès à présent, ou indiquer quand il suivra ?</translation>
    </message>
    <message>
        <source>Your answer to question {label} can be inferred, but is not stated. Could you state it in so many words?</source>
        <translation>Votre réponse à la question {label} se laisse déduire, mais n’est pas formulée. Pourriez-vous la donner explicitement ?</translation>
    </message>
    <message>
        <source>Your answer to question {label} covers something else than what was asked, such as another period, area or group. Could you answer it as it was put?</source>
        <translation>Votre réponse à la question {label} porte sur autre chose que ce qui était demandé, comme une autre période, un autre territoire ou un autre public. Pourriez-vous répondre à la question telle qu’elle était posée ?</translation>
    </message>
    <message>
        <source>Your answer to question {label} does not share its premise, and does not give the information asked for. Could you still give it?</source>
        <translation>Votre réponse à la question {label} n’en partage pas la prémisse et ne donne pas l’information demandée. Pourriez-vous encore la communiquer ?</translation>
    </message>
    <message>
        <source>Your answer to question {label} gives part of the information asked for. Could you supply the rest?</source>
        <translation>Votre réponse à la question {label} donne une partie des informations demandées. Pourriez-vous fournir le reste ?</translation>
    </message>
    <message>
        <source>Your answer to question {label} is about another subject. Could you still answer the question?</source>
        <translation>Votre réponse à la question {label} porte sur un autre sujet. Pourriez-vous encore répondre à la question ?</translation>
    </message>
    <message>
        <source>Your answer to question {label} is given in general terms. Could you be more specific?</source>
        <translation>Votre réponse à la question {label} reste générale. Pourriez-vous la préciser ?</translation>
    </message>
    <message>
        <source>Your answer to question {label} refers to a place where the information was not found. Could you give the information itself?</source>
        <translation>Votre réponse à la question {label} renvoie à une source où l’information n’a pas été trouvée. Pourriez-vous donner l’information même ?</translation>
    </message>
    <message>
        <source>Your answer to question {label} takes up its subject, but does not give what was asked for. Could you still answer it?</source>
        <translation>Votre réponse à la question {label} en aborde le sujet, mais ne donne pas ce qui était demandé. Pourriez-vous encore y répondre ?</translation>
    </message>
    <message>
        <source>Your reply contains no answer to question {label}. Could you still answer it?</source>
        <translation>Votre réponse ne traite pas de la question {label}. Pourriez-vous encore y répondre ?</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>--give takes two names: who has the documents, and who is to have them</source>
        <translation>--give prend deux noms : qui a les documents, et qui doit les avoir</translation>
    </message>
    <message>
        <source>--map takes two reasons, as OLD=NEW</source>
        <translation>--map prend deux raisons, sous la forme ANCIENNE=NOUVELLE</translation>
    </message>
    <message>
        <source>--{option} is for one file; leave it out with --into</source>
        <translation>--{option} vaut pour un seul fichier ; omettez-le avec --into</translation>
    </message>
    <message>
        <source>1 attachment was left out.</source>
        <translation>1 pièce jointe a été omise.</translation>
    </message>
    <message>
        <source>1 byte is not {encoding} and stands as � (line {line}).</source>
        <translation>1 octet n’est pas de l’{encoding} et figure comme � (ligne {line}).</translation>
    </message>
    <message>
        <source>1 embedded sheet, chart or object was left out.</source>
        <translation>1 feuille, graphique ou objet incorporé a été omis.</translation>
    </message>
    <message>
        <source>1 letter has no meaning in the file and stands as � (character {place}).</source>
        <translation>1 lettre n’a pas de sens dans le fichier et figure comme � (caractère {place}).</translation>
    </message>
    <message>
        <source>1 letter may be another: the encoding is not sure ({encoding} was taken); choose it.</source>
        <translation>1 lettre est peut-être une autre : le codage n’est pas sûr ({encoding} a été pris) ; choisissez-le.</translation>
    </message>
    <message>
        <source>1 picture with no text was left out.</source>
        <translation>1 image sans texte a été omise.</translation>
    </message>
    <message>
        <source>A batch is called by letters, digits, blanks, - and _, up to 80 of them; choose another name.</source>
        <translation>Un lot porte un nom de lettres, chiffres, espaces, - et _, 80 au plus ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A cluster needs the extra [bulk]; install annotator[bulk].</source>
        <translation>Un cluster demande l’extra [bulk] ; installez annotator[bulk].</translation>
    </message>
    <message>
        <source>A commitment cannot be linked to itself; choose another.</source>
        <translation>Un engagement ne peut être lié à lui-même ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A consensus is made of two reviews or more; choose another review beside the first.</source>
        <translation>Un consensus est fait de deux évaluations ou plus ; choisissez-en une autre en plus de la première.</translation>
    </message>
    <message>
        <source>A document for publishing holds question and answer alone: no findings, no reviewers, no codebook, not the original file, and line ends of the source are no more.</source>
        <translation>Un document à publier contient la question et la réponse seules : pas de constats, pas d’évaluateurs, pas de grille de codage, pas le fichier d’origine, et les fins de ligne de la source n’y sont plus.</translation>
    </message>
    <message>
        <source>A document of {place} is damaged ({why}).</source>
        <translation>Un document de {place} est endommagé ({why}).</translation>
    </message>
    <message>
        <source>A finding is about question {id}, which is not in the text.</source>
        <translation>Un constat porte sur la question {id}, qui n’est pas dans le texte.</translation>
    </message>
    <message>
        <source>A link of this kind names a document; give its title or address.</source>
        <translation>Un lien de ce type nomme un document ; donnez son titre ou son adresse.</translation>
    </message>
    <message>
        <source>A marked place holds no text; mark the first character of a question or an answer.</source>
        <translation>Un endroit marqué ne contient pas de texte ; marquez le premier caractère d’une question ou d’une réponse.</translation>
    </message>
    <message>
        <source>A newer version of the program saved this file (vocabulary {version}); what is new in it was not checked.</source>
        <translation>Une version plus récente du programme a enregistré ce fichier (vocabulaire {version}) ; ce qu’il contient de nouveau n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>A page is for reading: it holds no links between commitments, no history of each, not who is assigned, no guidance of the codebook and no original file; characters that HTML cannot hold become �.</source>
        <translation>Une page sert à lire : elle ne contient ni les liens entre les engagements, ni l&apos;historique de chacun, ni les personnes désignées, ni les consignes du livre de codes, ni le fichier d&apos;origine ; les caractères que HTML ne peut contenir deviennent �.</translation>
    </message>
    <message>
        <source>A page or a running head lies outside the text.</source>
        <translation>Une page ou un titre courant se trouve hors du texte.</translation>
    </message>
    <message>
        <source>A part has no usable label; give it a label without spaces.</source>
        <translation>Une partie n’a pas de libellé utilisable ; donnez-lui un libellé sans espaces.</translation>
    </message>
    <message>
        <source>A passage has no place in the new text yet ({words}); find its words, or give it up.</source>
        <translation>Un passage n’a pas encore de place dans le nouveau texte ({words}) ; cherchez ses mots, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>A passage of {where} does not have the words that stand at its place, {start} to {end}.</source>
        <translation>Un passage de {where} n’a pas les mots qui se trouvent à sa place, {start} à {end}.</translation>
    </message>
    <message>
        <source>A print holds no full text, no links between commitments, no history of each, not who is assigned and no guidance of the codebook, and nothing can be taken back from it; it has letters for Latin, Greek and Cyrillic only, and passages of more than 2,000 characters are cut.</source>
        <translation>Une impression ne contient ni le texte intégral, ni les liens entre les engagements, ni l&apos;historique de chacun, ni les personnes désignées, ni les consignes du livre de codes, et rien ne peut en être repris ; elle n&apos;a que des lettres latines, grecques et cyrilliques, et les passages de plus de 2 000 caractères sont coupés.</translation>
    </message>
    <message>
        <source>A reason of the codebook has no id or no name ({id}); give it both.</source>
        <translation>Un motif de la grille n’a pas d’id ou pas de nom ({id}) ; donnez-lui les deux.</translation>
    </message>
    <message>
        <source>A spreadsheet cannot hold the source text, where the document comes from, notes, who is assigned, guidance of the codebook, or more than 32,767 characters in a cell; characters that XML cannot hold become �.</source>
        <translation>Une feuille de calcul ne peut contenir ni le texte source, ni la provenance du document, ni les notes, ni les personnes désignées, ni les consignes du livre de codes, ni plus de 32 767 caractères par cellule ; les caractères que XML ne peut contenir deviennent �.</translation>
    </message>
    <message>
        <source>A suggestion that {name} dismissed lies outside the text.</source>
        <translation>Une suggestion que {name} a écartée se trouve hors du texte.</translation>
    </message>
    <message>
        <source>A table cannot hold the source text, where the document comes from, notes, who is assigned, guidance of the codebook, or of a commitment more than its summary, status and due date; one that responds to several questions is repeated.</source>
        <translation>Un tableau ne peut contenir ni le texte source, ni la provenance du document, ni les notes, ni les personnes désignées, ni les consignes du livre de codes, et d&apos;un engagement seulement le résumé, le statut et l&apos;échéance ; celui qui répond à plusieurs questions est répété.</translation>
    </message>
    <message>
        <source>A team needs a coordinator; name another one of {place} first.</source>
        <translation>Une équipe a besoin d’un coordinateur ; nommez-en d’abord un autre de {place}.</translation>
    </message>
    <message>
        <source>A team&apos;s store needs the extra [team]; install annotator[team].</source>
        <translation>Le dépôt d’une équipe demande le complément [team] ; installez annotator[team].</translation>
    </message>
    <message>
        <source>A third way needs its reason in words; say why no side is taken.</source>
        <translation>Une troisième voie a besoin d’une raison en mots ; dites pourquoi aucun côté n’est retenu.</translation>
    </message>
    <message>
        <source>Acts not sent to a team&apos;s store yet</source>
        <translation>Actes pas encore envoyés au dépôt d’une équipe</translation>
    </message>
    <message>
        <source>Add selection</source>
        <translation>Ajouter la sélection</translation>
    </message>
    <message>
        <source>All questions have a verdict.</source>
        <translation>Toutes les questions ont un verdict.</translation>
    </message>
    <message>
        <source>All reviewers agree on question {id}; say in the comment why the consensus does not, then judge.</source>
        <translation>Tous les évaluateurs sont d’accord sur la question {id} ; dites dans le commentaire pourquoi le consensus ne l’est pas, puis jugez.</translation>
    </message>
    <message>
        <source>An act of another version of the program</source>
        <translation>Un acte d’une autre version du programme</translation>
    </message>
    <message>
        <source>Another document stands at {path} now; save this one elsewhere.</source>
        <translation>Un autre document se trouve maintenant à {path} ; enregistrez celui-ci ailleurs.</translation>
    </message>
    <message>
        <source>Answer marked</source>
        <translation>Réponse marquée</translation>
    </message>
    <message>
        <source>Answer {id}</source>
        <translation>Réponse {id}</translation>
    </message>
    <message>
        <source>Answer {id} claims a question that is not here; correct its claim.</source>
        <translation>La réponse {id} revendique une question absente ; corrigez cela.</translation>
    </message>
    <message>
        <source>Answer {label} for {questions}</source>
        <translation>Réponse {label} à {questions}</translation>
    </message>
    <message>
        <source>Answer {label} goes.</source>
        <translation>La réponse {label} disparaît.</translation>
    </message>
    <message>
        <source>Answer {label} is not for all of {questions} any more.</source>
        <translation>La réponse {label} ne vaut plus pour toutes ces questions : {questions}.</translation>
    </message>
    <message>
        <source>Answer {label} marked</source>
        <translation>Réponse {label} marquée</translation>
    </message>
    <message>
        <source>Answer {part}: its label breaks the sequence, or was read with doubt.</source>
        <translation>Réponse {part} : son libellé rompt la suite, ou a été lu avec doute.</translation>
    </message>
    <message>
        <source>Answer {part}: where it begins or ends is not sure.</source>
        <translation>Réponse {part} : son début ou sa fin n’est pas sûr.</translation>
    </message>
    <message>
        <source>Answer {part}: which questions it answers is not sure.</source>
        <translation>Réponse {part} : les questions auxquelles elle répond ne sont pas sûres.</translation>
    </message>
    <message>
        <source>Assigned: {names}</source>
        <translation>Attribué à : {names}</translation>
    </message>
    <message>
        <source>Assigned: {name}, by {due}</source>
        <translation>Attribué à {name}, pour le {due}</translation>
    </message>
    <message>
        <source>Check whether ministers answer what parliament asks.</source>
        <translation>Vérifier si les ministres répondent à ce que le parlement demande.</translation>
    </message>
    <message>
        <source>Checked by the official schema of Akoma Ntoso 3.0, strict.</source>
        <translation>Vérifié par le schéma officiel d’Akoma Ntoso 3.0, strictement.</translation>
    </message>
    <message>
        <source>Checked by the schema of the program&apos;s own vocabulary, {version}.</source>
        <translation>Vérifié par le schéma du vocabulaire propre au programme, {version}.</translation>
    </message>
    <message>
        <source>Choose a question first.</source>
        <translation>Choisissez d’abord une question.</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisir un motif</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Grille de codage</translation>
    </message>
    <message>
        <source>Codebook for qualitative analysis (REFI-QDA)</source>
        <translation>Grille pour l’analyse qualitative (REFI-QDA)</translation>
    </message>
    <message>
        <source>Codebook {name} {version}</source>
        <translation>Grille de codage {name} {version}</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, linear weights</source>
        <translation>Kappa de Cohen, poids linéaires</translation>
    </message>
    <message>
        <source>Commitment {id} added</source>
        <translation>Engagement {id} ajouté</translation>
    </message>
    <message>
        <source>Commitment {id} cannot be linked to itself; choose another.</source>
        <translation>L’engagement {id} ne peut être lié à lui-même ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Commitment {id} has no passage.</source>
        <translation>L&apos;engagement {id} n&apos;a pas de passage.</translation>
    </message>
    <message>
        <source>Commitment {id} has no status; choose one.</source>
        <translation>L’engagement {id} n’a pas de statut ; choisissez-en un.</translation>
    </message>
    <message>
        <source>Commitment {id} is linked ({type}) in a circle, by way of {target}.</source>
        <translation>L&apos;engagement {id} est lié ({type}) en boucle, par {target}.</translation>
    </message>
    <message>
        <source>Commitment {id} is linked ({type}) to {target}, which is not there.</source>
        <translation>L’engagement {id} est lié ({type}) à {target}, qui n’existe pas.</translation>
    </message>
    <message>
        <source>Commitment {id} is linked to itself ({type}).</source>
        <translation>L&apos;engagement {id} est lié à lui-même ({type}).</translation>
    </message>
    <message>
        <source>Commitment {id} is linked to {target} already; choose another.</source>
        <translation>L’engagement {id} est déjà lié à {target} ; choisissez autre chose.</translation>
    </message>
    <message>
        <source>Commitment {id} is not linked to {target}; choose one of its links.</source>
        <translation>L’engagement {id} n’est pas lié à {target} ; choisissez un de ses liens.</translation>
    </message>
    <message>
        <source>Commitment {id} loses its link to {target}, which has no place any more.</source>
        <translation>L’engagement {id} perd son lien avec {target}, qui n’a plus de place.</translation>
    </message>
    <message>
        <source>Commitment {id} needs a passage; remove the commitment instead.</source>
        <translation>L’engagement {id} a besoin d’un passage ; retirez plutôt l’engagement.</translation>
    </message>
    <message>
        <source>Commitment {id} removed</source>
        <translation>Engagement {id} retiré</translation>
    </message>
    <message>
        <source>Commitment {id}: due {day}</source>
        <translation>Engagement {id} : échéance {day}</translation>
    </message>
    <message>
        <source>Commitment {id}: link to {target} removed</source>
        <translation>Engagement {id} : lien avec {target} retiré</translation>
    </message>
    <message>
        <source>Commitment {id}: linked questions</source>
        <translation>Engagement {id} : questions liées</translation>
    </message>
    <message>
        <source>Commitment {id}: linked to {target}</source>
        <translation>Engagement {id} : lié à {target}</translation>
    </message>
    <message>
        <source>Commitment {id}: passage added</source>
        <translation>Engagement {id} : passage ajouté</translation>
    </message>
    <message>
        <source>Commitment {id}: passage moved</source>
        <translation>Engagement {id} : passage déplacé</translation>
    </message>
    <message>
        <source>Commitment {id}: passage removed</source>
        <translation>Engagement {id} : passage retiré</translation>
    </message>
    <message>
        <source>Commitment {id}: {field} changed</source>
        <translation>Engagement {id} : {field} modifié</translation>
    </message>
    <message>
        <source>Commitment {id}: {status}</source>
        <translation>Engagement {id} : {status}</translation>
    </message>
    <message>
        <source>Commitment {target} leads back to {id} by links of the same kind; remove one of those first.</source>
        <translation>L&apos;engagement {target} ramène à {id} par des liens du même type ; supprimez d&apos;abord l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>Complete since {day}, read only.</source>
        <translation>Terminée depuis le {day}, lecture seule.</translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>Terminer…</translation>
    </message>
    <message>
        <source>Consensus removed</source>
        <translation>Consensus supprimé</translation>
    </message>
    <message>
        <source>Consensus takes a commitment</source>
        <translation>Le consensus prend un engagement</translation>
    </message>
    <message>
        <source>Consensus takes what all agree on: {count}</source>
        <translation>Le consensus prend ce sur quoi tous sont d’accord : {count}</translation>
    </message>
    <message>
        <source>Consensus {name} started</source>
        <translation>Consensus {name} commencé</translation>
    </message>
    <message>
        <source>Consensus: a party added</source>
        <translation>Consensus : évaluateur ajouté</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Données (JSON)</translation>
    </message>
    <message>
        <source>Days to answer: median {median}, longest {longest} {kind} (documents: {known}, without both dates: {unknown})</source>
        <translation>Délai de réponse : médiane {median}, le plus long {longest} {kind} (documents : {known}, sans les deux dates : {unknown})</translation>
    </message>
    <message>
        <source>Days to answer: unknown, no document states both dates</source>
        <translation>Délai de réponse : inconnu, aucun document n’indique les deux dates</translation>
    </message>
    <message>
        <source>Defaults for all users of this computer</source>
        <translation>Valeurs par défaut pour tous les utilisateurs de cet ordinateur</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Document, {field}: {taken} stands; {left} was not taken.</source>
        <translation>Document, {field} : {taken} est retenu ; {left} n&apos;a pas été repris.</translation>
    </message>
    <message>
        <source>Document: {name} stated</source>
        <translation>Document : {name} indiqué</translation>
    </message>
    <message>
        <source>Documents left out: {count}</source>
        <translation>Documents écartés : {count}</translation>
    </message>
    <message>
        <source>Documents of training rounds, left out of the figures: {count}</source>
        <translation>Documents des séries d’entraînement, hors des chiffres : {count}</translation>
    </message>
    <message>
        <source>Documents taken in again: {count}</source>
        <translation>Documents repris : {count}</translation>
    </message>
    <message>
        <source>Documents whose facts were stated: {count}</source>
        <translation>Documents dont les faits ont été indiqués : {count}</translation>
    </message>
    <message>
        <source>Documents: {count}</source>
        <translation>Documents : {count}</translation>
    </message>
    <message>
        <source>Documents: {documents}, questions: {questions}, judgements: {judgements}</source>
        <translation>Documents : {documents}, questions : {questions}, verdicts rendus : {judgements}</translation>
    </message>
    <message>
        <source>Each reviewer who is assigned needs a name, and is assigned once; correct the list.</source>
        <translation>Chaque évaluateur désigné doit avoir un nom et n&apos;être désigné qu&apos;une fois ; corrigez la liste.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>Every answer claims a question already.</source>
        <translation>Chaque réponse revendique déjà une question.</translation>
    </message>
    <message>
        <source>Every question that is shown has a verdict.</source>
        <translation>Chaque question affichée a un verdict.</translation>
    </message>
    <message>
        <source>Everybody reads every document already; name one more reviewer, or leave out the share.</source>
        <translation>Chacun lit déjà chaque document ; nommez un évaluateur de plus, ou omettez la part.</translation>
    </message>
    <message>
        <source>F1, question-to-answer links (links)</source>
        <translation>F1, liens question-réponse (liens)</translation>
    </message>
    <message>
        <source>Files come into a team&apos;s store by annotator team add.</source>
        <translation>Les fichiers entrent dans le dépôt d’une équipe par annotator team add.</translation>
    </message>
    <message>
        <source>Files that judge by it now: {count}</source>
        <translation>Fichiers qui jugent d’après elle désormais : {count}</translation>
    </message>
    <message>
        <source>Findings have no place in it any more: question {id}.</source>
        <translation>Des constats n’y ont plus de place : question {id}.</translation>
    </message>
    <message>
        <source>Findings hidden from other reviewers</source>
        <translation>Constats cachés aux autres évaluateurs</translation>
    </message>
    <message>
        <source>Findings in what several read are hidden from each other until all of them are complete.</source>
        <translation>Les constats sur ce que plusieurs lisent sont cachés les uns aux autres jusqu’à ce que tous aient terminé.</translation>
    </message>
    <message>
        <source>Findings of {names} are hidden until all are complete.</source>
        <translation>Les constats de {names} sont cachés jusqu’à ce que toutes soient terminées.</translation>
    </message>
    <message>
        <source>Findings shown to other reviewers</source>
        <translation>Constats montrés aux autres évaluateurs</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Kappa de Fleiss</translation>
    </message>
    <message>
        <source>Groups are in the order of their names: with fewer than {count} judgements each, shares say too little to rank them.</source>
        <translation>Les groupes sont dans l’ordre de leurs noms : avec moins de {count} jugements chacun, les parts disent trop peu pour les classer.</translation>
    </message>
    <message>
        <source>In a store a status is given by who recorded the commitment; name yours (--address).</source>
        <translation>Dans un dépôt, le statut est donné par qui a enregistré l’engagement ; nommez les vôtres (--address).</translation>
    </message>
    <message>
        <source>Index of folders</source>
        <translation>Index des dossiers</translation>
    </message>
    <message>
        <source>Intervals leave out whole documents in turn, for the questions of one are not independent.</source>
        <translation>Les intervalles omettent tour à tour des documents entiers, car les questions d’un même document ne sont pas indépendantes.</translation>
    </message>
    <message>
        <source>It claims no question yet; say which it answers.</source>
        <translation>Elle ne revendique encore aucune question ; dites à laquelle elle répond.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Il n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>It could not be worked on ({why}).</source>
        <translation>Il n’a pas pu être traité ({why}).</translation>
    </message>
    <message>
        <source>It fits nothing here.</source>
        <translation>Cela ne correspond à rien ici.</translation>
    </message>
    <message>
        <source>It introduces its sub-questions, and is not judged itself.</source>
        <translation>Elle introduit ses sous-questions et n’est pas jugée elle-même.</translation>
    </message>
    <message>
        <source>It is linked to no question yet; say which it responds to.</source>
        <translation>Il n’est encore lié à aucune question ; dites à laquelle il répond.</translation>
    </message>
    <message>
        <source>It is linked to question {question}; its answer claims {others} too.</source>
        <translation>Il est lié à la question {question} ; sa réponse revendique aussi {others}.</translation>
    </message>
    <message>
        <source>It needed the right to make a schema here, no other. Let logins in with: annotator team member add URL LOGIN.</source>
        <translation>Seul le droit de créer ici un schéma était nécessaire. Admettez des comptes par : annotator team member add URL LOGIN.</translation>
    </message>
    <message>
        <source>Its wording or answer has changed: look again.</source>
        <translation>La question ou la réponse a changé : revoyez-la.</translation>
    </message>
    <message>
        <source>Journals of open files</source>
        <translation>Journaux des fichiers ouverts</translation>
    </message>
    <message>
        <source>Kept, but in conflict with what others did: {what}. {why}</source>
        <translation>Gardé, mais en conflit avec ce que d’autres ont fait : {what}. {why}</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, nominal</source>
        <translation>Alpha de Krippendorff, nominal</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, ordinal</source>
        <translation>Alpha de Krippendorff, ordinal</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, question-to-answer links (links)</source>
        <translation>Alpha de Krippendorff, liens question-réponse (liens)</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, reasons</source>
        <translation>alpha de Krippendorff, raisons</translation>
    </message>
    <message>
        <source>Later than {count} {kind}: {share}</source>
        <translation>Au-delà de {count} {kind} : {share}</translation>
    </message>
    <message>
        <source>Layout {name} is deleted.</source>
        <translation>La mise en page {name} est supprimée.</translation>
    </message>
    <message>
        <source>Layout {name} is one of yours now.</source>
        <translation>La mise en page {name} fait maintenant partie des vôtres.</translation>
    </message>
    <message>
        <source>Layout {name}: {questions} questions to judge, {answers} answers.</source>
        <translation>Mise en page {name} : {questions} questions à évaluer, {answers} réponses.</translation>
    </message>
    <message>
        <source>Line {line} has the element {element} in the text, which this version cannot keep; open the file with the program that made it.</source>
        <translation>La ligne {line} a l’élément {element} dans le texte, que cette version ne peut conserver ; ouvrez le fichier avec le programme qui l’a fait.</translation>
    </message>
    <message>
        <source>Line {line} has the element {element} within the text, which this version cannot keep; open the file with the program that made it.</source>
        <translation>La ligne {line} a l’élément {element} au sein du texte, que cette version ne peut conserver ; ouvrez le fichier avec le programme qui l’a fait.</translation>
    </message>
    <message>
        <source>Line {line} of {path}: {count} documents have a file {name}; name one file of the folder.</source>
        <translation>Ligne {line} de {path} : {count} documents ont un fichier {name} ; nommez un fichier du dossier.</translation>
    </message>
    <message>
        <source>Line {line} of {path}: {why}</source>
        <translation>Ligne {line} de {path} : {why}</translation>
    </message>
    <message>
        <source>Line {line}: a field of {element} is longer than {limit} characters; open an earlier copy.</source>
        <translation>Ligne {line} : un champ de {element} dépasse {limit} caractères ; ouvrez une copie antérieure.</translation>
    </message>
    <message>
        <source>Line {line}: in {element} the value “{value}” of {name} has no meaning here; open an earlier copy of the file.</source>
        <translation>Ligne {line} : dans {element}, la valeur « {value} » de {name} n’a pas de sens ici ; ouvrez une copie antérieure du fichier.</translation>
    </message>
    <message>
        <source>Line {line}: not valid Akoma Ntoso 3.0: {what}</source>
        <translation>Ligne {line} : Akoma Ntoso 3.0 non valide : {what}</translation>
    </message>
    <message>
        <source>Line {line}: text of a question stands after its sub-questions, which this version cannot keep; open the file with the program that made it.</source>
        <translation>Ligne {line} : du texte d’une question suit ses sous-questions, ce que cette version ne peut conserver ; ouvrez le fichier avec le programme qui l’a fait.</translation>
    </message>
    <message>
        <source>Line {line}: the element {element} has no attribute {name}; open an earlier copy of the file.</source>
        <translation>Ligne {line} : l’élément {element} n’a pas d’attribut {name} ; ouvrez une copie antérieure du fichier.</translation>
    </message>
    <message>
        <source>Line {line}: the element {element} holds no {name}; open an earlier copy of the file.</source>
        <translation>Ligne {line} : l’élément {element} ne contient pas de {name} ; ouvrez une copie antérieure du fichier.</translation>
    </message>
    <message>
        <source>Line {line}: {element} is not as vocabulary {version} describes it: {what}</source>
        <translation>Ligne {line} : {element} n’est pas tel que le vocabulaire {version} le décrit : {what}</translation>
    </message>
    <message>
        <source>Line {line}: {name} of {element} is “{value}”, which is no date; it counts as unknown.</source>
        <translation>Ligne {line} : {name} de {element} vaut « {value} », qui n&apos;est pas une date ; elle compte comme inconnue.</translation>
    </message>
    <message>
        <source>Linked.</source>
        <translation>Lié.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal technique</translation>
    </message>
    <message>
        <source>Look again at question {question}: its wording or answer has changed.</source>
        <translation>Revoyez la question {question} : son texte ou sa réponse a changé.</translation>
    </message>
    <message>
        <source>Looking for “{words}” takes too long; make the expression simpler.</source>
        <translation>La recherche de « {words} » dure trop longtemps ; simplifiez l’expression.</translation>
    </message>
    <message>
        <source>Mark the beginning of a question and that of an answer; a layout needs both.</source>
        <translation>Marquez le début d’une question et celui d’une réponse ; une mise en page a besoin des deux.</translation>
    </message>
    <message>
        <source>Most questions in {name} have no answer; if it holds answers, Repair in the window finds them.</source>
        <translation>La plupart des questions de {name} n’ont pas de réponse ; s’il contient des réponses, Réparer dans la fenêtre les trouve.</translation>
    </message>
    <message>
        <source>Name each reviewer once, with commas between them.</source>
        <translation>Nommez chaque évaluateur une fois, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Name review files or folders, or a list of them with --files-from.</source>
        <translation>Nommez des fichiers d’évaluation ou des dossiers, ou une liste avec --files-from.</translation>
    </message>
    <message>
        <source>Name the file to write with -o.</source>
        <translation>Nommez le fichier à écrire avec -o.</translation>
    </message>
    <message>
        <source>Name the one commitment that is linked with --address.</source>
        <translation>Nommez avec --address l’engagement à lier.</translation>
    </message>
    <message>
        <source>Next: {question}</source>
        <translation>Suivante : {question}</translation>
    </message>
    <message>
        <source>No calendar of {country} is known; give a country as two letters, such as BE, or with a region, GB-ENG.</source>
        <translation>Aucun calendrier de {country} n&apos;est connu ; donnez un pays en deux lettres, comme BE, ou avec une région, GB-ENG.</translation>
    </message>
    <message>
        <source>No cluster answers at {engine} ({why}); start it, then try again.</source>
        <translation>Aucun cluster ne répond à {engine} ({why}) ; démarrez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>No codebook is pinned here; --pin BOOK.json does.</source>
        <translation>Aucune grille n’est fixée ici ; --pin BOOK.json le fait.</translation>
    </message>
    <message>
        <source>No questions were found in {name}; mark them in the window.</source>
        <translation>Aucune question n’a été trouvée dans {name} ; marquez-les dans la fenêtre.</translation>
    </message>
    <message>
        <source>No reason was given yet; choose one first (R).</source>
        <translation>Aucun motif n’a encore été donné ; choisissez-en d’abord un (R).</translation>
    </message>
    <message>
        <source>No sentence of answer {answer} speaks of question {question}.</source>
        <translation>Aucune phrase de la réponse {answer} ne parle de la question {question}.</translation>
    </message>
    <message>
        <source>No source has two reviewers here; give reviews of the same source by several reviewers.</source>
        <translation>Aucune source n’a deux évaluateurs ici ; donnez des évaluations de la même source par plusieurs évaluateurs.</translation>
    </message>
    <message>
        <source>No text is selected; select the words first.</source>
        <translation>Aucun texte n’est sélectionné ; sélectionnez d’abord les mots.</translation>
    </message>
    <message>
        <source>Nobody is named who reviews; add --reviewer NAME.</source>
        <translation>Personne n’est nommé comme évaluateur ; ajoutez --reviewer NOM.</translation>
    </message>
    <message>
        <source>Nobody is named who reviews; open the window once and give your name.</source>
        <translation>Personne n’est nommé comme évaluateur ; ouvrez une fois la fenêtre et donnez votre nom.</translation>
    </message>
    <message>
        <source>Nobody is named who reviews; say who does first.</source>
        <translation>Personne n’est nommé comme évaluateur ; dites d’abord qui évalue.</translation>
    </message>
    <message>
        <source>Nobody is named who reviews; say who does in the window, or adopt a reviewer.</source>
        <translation>Personne n’est désigné comme évaluateur ; dites qui évalue dans la fenêtre, ou reprenez un évaluateur.</translation>
    </message>
    <message>
        <source>Nobody is waited for in it any more.</source>
        <translation>On n’y attend plus personne.</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Note ajoutée</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Note modifiée</translation>
    </message>
    <message>
        <source>Note moved</source>
        <translation>Note déplacée</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Note retirée</translation>
    </message>
    <message>
        <source>Note: {note} (at: {words})</source>
        <translation>Note : {note} (à : {words})</translation>
    </message>
    <message>
        <source>Nothing here is to be looked at again.</source>
        <translation>Rien n’est à revoir ici.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Rien n’était installé.</translation>
    </message>
    <message>
        <source>Nothing was written; leave out --dry-run to deal it so.</source>
        <translation>Rien n’a été écrit ; omettez --dry-run pour répartir ainsi.</translation>
    </message>
    <message>
        <source>Of the judged ones among them not answered: {share}</source>
        <translation>Parmi celles d’entre elles qui sont jugées, non répondues : {share}</translation>
    </message>
    <message>
        <source>Of {count} documents others&apos; findings may not be seen yet; they are not in these files.</source>
        <translation>De {count} documents, les constats des autres ne peuvent pas encore être vus ; ils ne sont pas dans ces fichiers.</translation>
    </message>
    <message>
        <source>On a team&apos;s store this is done one by one.</source>
        <translation>Dans le dépôt d’une équipe, cela se fait un par un.</translation>
    </message>
    <message>
        <source>One file for all reviews; for {formats} OUT is a folder where several reviews are given.</source>
        <translation>Un fichier pour toutes les évaluations ; pour {formats}, OUT est un dossier s’il y a plusieurs évaluations.</translation>
    </message>
    <message>
        <source>Only a coordinator of the team does this; ask one.</source>
        <translation>Seul un coordinateur de l’équipe fait cela ; demandez-lui.</translation>
    </message>
    <message>
        <source>Opened to be read only; nothing can be changed.</source>
        <translation>Ouvert en lecture seule ; rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Overdue among those pending: {share}</source>
        <translation>En retard parmi ceux en cours : {share}</translation>
    </message>
    <message>
        <source>Part {id} cannot be merged with itself; choose the part after it.</source>
        <translation>La partie {id} ne peut être fusionnée avec elle-même ; choisissez la suivante.</translation>
    </message>
    <message>
        <source>Part {id} cannot be split there; put the cursor between two of its words.</source>
        <translation>La partie {id} ne peut être divisée là ; placez le curseur entre deux de ses mots.</translation>
    </message>
    <message>
        <source>Part {id} holds no text at its place; mark it again.</source>
        <translation>La partie {id} ne contient pas de texte à sa place ; marquez-la de nouveau.</translation>
    </message>
    <message>
        <source>Pinned: {name} {version}</source>
        <translation>Fixée : {name} {version}</translation>
    </message>
    <message>
        <source>Printable report (PDF)</source>
        <translation>Rapport imprimable (PDF)</translation>
    </message>
    <message>
        <source>Project for qualitative analysis (REFI-QDA)</source>
        <translation>Projet d’analyse qualitative (REFI-QDA)</translation>
    </message>
    <message>
        <source>Put the caret in a question first.</source>
        <translation>Placez d’abord le curseur dans une question.</translation>
    </message>
    <message>
        <source>Put the caret in a question or an answer first.</source>
        <translation>Placez d’abord le curseur dans une question ou une réponse.</translation>
    </message>
    <message>
        <source>Put the caret in an answer first.</source>
        <translation>Placez d’abord le curseur dans une réponse.</translation>
    </message>
    <message>
        <source>Qualitative-data projects know codes on passages only: which answer claims which question, links between commitments, their history and due dates as dates, organisations of reviewers, where the document comes from, who is assigned, guidance of the codebook, and confidence are lost or kept as words.</source>
        <translation>Les projets de données qualitatives ne connaissent que des codes sur des passages : quelle réponse revendique quelle question, les liens entre les engagements, leur historique et les échéances en tant que dates, les organisations des évaluateurs, la provenance du document, les personnes désignées, les consignes du livre de codes et la certitude sont perdus ou gardés sous forme de mots.</translation>
    </message>
    <message>
        <source>Question and answer for publishing (Akoma Ntoso)</source>
        <translation>Question et réponse à publier (Akoma Ntoso)</translation>
    </message>
    <message>
        <source>Question marked</source>
        <translation>Question marquée</translation>
    </message>
    <message>
        <source>Question {id}</source>
        <translation>Question {id}</translation>
    </message>
    <message>
        <source>Question {id} ({note})</source>
        <translation>Question {id} ({note})</translation>
    </message>
    <message>
        <source>Question {id} asks nothing by itself; choose its sub-questions.</source>
        <translation>La question {id} ne demande rien elle-même ; choisissez ses sous-questions.</translation>
    </message>
    <message>
        <source>Question {id} asks nothing by itself; judge its sub-questions.</source>
        <translation>La question {id} ne demande rien elle-même ; jugez ses sous-questions.</translation>
    </message>
    <message>
        <source>Question {id} becomes part of {new}: its verdict ({verdict}) gives way to that of question {first}.</source>
        <translation>La question {id} devient une partie de {new} : son verdict ({verdict}) cède devant celui de la question {first}.</translation>
    </message>
    <message>
        <source>Question {id} goes.</source>
        <translation>La question {id} disparaît.</translation>
    </message>
    <message>
        <source>Question {id} has a verdict, though it is not to be judged.</source>
        <translation>La question {id} a un verdict, bien qu’elle ne soit pas à juger.</translation>
    </message>
    <message>
        <source>Question {id} has no place any more: its findings ({verdict}) are lost.</source>
        <translation>La question {id} n’a plus de place : ses constats ({verdict}) sont perdus.</translation>
    </message>
    <message>
        <source>Question {id} has no place any more: its findings ({verdict}; evidence passages: {passages}) are lost.</source>
        <translation>La question {id} n’a plus de place : ses constats ({verdict} ; passages de preuve : {passages}) sont perdus.</translation>
    </message>
    <message>
        <source>Question {id} has no place any more: what was noted of it is lost.</source>
        <translation>La question {id} n’a plus de place : ce qui y était noté est perdu.</translation>
    </message>
    <message>
        <source>Question {id} has the reason {reason}, which belongs to another verdict.</source>
        <translation>La question {id} a le motif {reason}, qui appartient à un autre verdict.</translation>
    </message>
    <message>
        <source>Question {id} has the reason {reason}, which is not in the codebook.</source>
        <translation>La question {id} a le motif {reason}, qui n’est pas dans la grille.</translation>
    </message>
    <message>
        <source>Question {id} is judged twice by {name}.</source>
        <translation>La question {id} est jugée deux fois par {name}.</translation>
    </message>
    <message>
        <source>Question {id} stands before its parent; choose another parent.</source>
        <translation>La question {id} précède celle dont elle dépend ; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Question {id} stands nowhere in the text; open an earlier copy.</source>
        <translation>La question {id} n’est nulle part dans le texte ; ouvrez une copie antérieure.</translation>
    </message>
    <message>
        <source>Question {label} marked</source>
        <translation>Question {label} marquée</translation>
    </message>
    <message>
        <source>Question {part}: its label breaks the sequence, or was read with doubt.</source>
        <translation>Question {part} : son libellé rompt la suite, ou a été lu avec doute.</translation>
    </message>
    <message>
        <source>Question {part}: where it begins or ends is not sure.</source>
        <translation>Question {part} : son début ou sa fin n’est pas sûr.</translation>
    </message>
    <message>
        <source>Question {part}: which answer is its own is not sure.</source>
        <translation>Question {part} : la réponse qui lui appartient n’est pas sûre.</translation>
    </message>
    <message>
        <source>Question {place} of {total}</source>
        <translation>Question {place} sur {total}</translation>
    </message>
    <message>
        <source>Question {question} is a stem</source>
        <translation>La question {question} est une introduction</translation>
    </message>
    <message>
        <source>Question {question} is complete.</source>
        <translation>La question {question} est complète.</translation>
    </message>
    <message>
        <source>Question {question} is judged</source>
        <translation>La question {question} est jugée</translation>
    </message>
    <message>
        <source>Question {question}: comment</source>
        <translation>Question {question} : commentaire</translation>
    </message>
    <message>
        <source>Question {question}: confidence taken back</source>
        <translation>Question {question} : certitude retirée</translation>
    </message>
    <message>
        <source>Question {question}: confidence {level}</source>
        <translation>Question {question} : certitude {level}</translation>
    </message>
    <message>
        <source>Question {question}: consensus decides in a third way</source>
        <translation>Question {question} : le consensus décide d’une troisième manière</translation>
    </message>
    <message>
        <source>Question {question}: consensus takes one side</source>
        <translation>Question {question} : le consensus prend un côté</translation>
    </message>
    <message>
        <source>Question {question}: consensus takes what all agree on</source>
        <translation>Question {question} : le consensus reprend ce dont tous conviennent</translation>
    </message>
    <message>
        <source>Question {question}: evidence added</source>
        <translation>Question {question} : preuve ajoutée</translation>
    </message>
    <message>
        <source>Question {question}: evidence moved</source>
        <translation>Question {question} : preuve déplacée</translation>
    </message>
    <message>
        <source>Question {question}: evidence removed</source>
        <translation>Question {question} : preuve retirée</translation>
    </message>
    <message>
        <source>Question {question}: reason taken back</source>
        <translation>Question {question} : motif retiré</translation>
    </message>
    <message>
        <source>Question {question}: reason {reason}</source>
        <translation>Question {question} : motif {reason}</translation>
    </message>
    <message>
        <source>Question {question}: secondary reasons</source>
        <translation>Question {question} : motifs secondaires</translation>
    </message>
    <message>
        <source>Question {question}: verdict confirmed</source>
        <translation>Question {question} : verdict confirmé</translation>
    </message>
    <message>
        <source>Question {question}: verdict taken back</source>
        <translation>Question {question} : verdict retiré</translation>
    </message>
    <message>
        <source>Question {question}: verdict {verdict}</source>
        <translation>Question {question} : verdict {verdict}</translation>
    </message>
    <message>
        <source>Question {question}: {verdict}, reason {reason}</source>
        <translation>Question {question} : {verdict}, motif {reason}</translation>
    </message>
    <message>
        <source>Questions and answers found anew</source>
        <translation>Questions et réponses retrouvées</translation>
    </message>
    <message>
        <source>Questions claimed by a joint answer: {share}</source>
        <translation>Questions revendiquées par une réponse commune : {share}</translation>
    </message>
    <message>
        <source>Questions to ask again (Word)</source>
        <translation>Questions à reposer (Word)</translation>
    </message>
    <message>
        <source>Reason {reason} does not go with the verdict on question {id}; choose one that does.</source>
        <translation>Le motif {reason} ne va pas avec le verdict sur la question {id} ; choisissez-en un qui convient.</translation>
    </message>
    <message>
        <source>Reason {reason} does not go with the verdict on question {id}; set the verdict first.</source>
        <translation>Le motif {reason} ne va pas avec le verdict sur la question {id} ; fixez d’abord le verdict.</translation>
    </message>
    <message>
        <source>Reasons added to the codebook: {count}.</source>
        <translation>Motifs ajoutés à la grille : {count}.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>Review by {name} started</source>
        <translation>Évaluation de {name} commencée</translation>
    </message>
    <message>
        <source>Review by {name}, read only.</source>
        <translation>Évaluation de {name}, lecture seule.</translation>
    </message>
    <message>
        <source>Review by {name}: {state}, {judged} of {total} judged</source>
        <translation>Évaluation par {name} : {state}, {judged} sur {total} jugées</translation>
    </message>
    <message>
        <source>Review by {who}</source>
        <translation>Évaluation de {who}</translation>
    </message>
    <message>
        <source>Review completed</source>
        <translation>Évaluation terminée</translation>
    </message>
    <message>
        <source>Review taken up again</source>
        <translation>Évaluation reprise</translation>
    </message>
    <message>
        <source>Reviews merged: {names}</source>
        <translation>Évaluations fusionnées : {names}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Several files cannot go to the standard output; name a folder with -o.</source>
        <translation>Plusieurs fichiers ne peuvent pas aller à la sortie standard ; nommez un dossier avec -o.</translation>
    </message>
    <message>
        <source>Some documents count more than once: the same text is in several files.</source>
        <translation>Certains documents comptent plusieurs fois : le même texte est dans plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Some questions count more than once, and so may commitments: several reviewers judged them and there is no consensus.</source>
        <translation>Certaines questions comptent plusieurs fois, et peut-être aussi des engagements : plusieurs évaluateurs les ont jugées et il n’y a pas de consensus.</translation>
    </message>
    <message>
        <source>Something in the review by {name}, which is hidden still, contradicts the file.</source>
        <translation>Quelque chose dans l’évaluation de {name}, encore masquée, contredit le fichier.</translation>
    </message>
    <message>
        <source>Source replaced by {name}</source>
        <translation>Source remplacée par {name}</translation>
    </message>
    <message>
        <source>Spreadsheet (Excel, LibreOffice)</source>
        <translation>Feuille de calcul (Excel, LibreOffice)</translation>
    </message>
    <message>
        <source>Statuses set: {count}</source>
        <translation>États définis : {count}</translation>
    </message>
    <message>
        <source>Stem of sub-questions</source>
        <translation>Introduction de sous-questions</translation>
    </message>
    <message>
        <source>Suggestion dismissed</source>
        <translation>Suggestion écartée</translation>
    </message>
    <message>
        <source>Sure of {sure} of {total} parts.</source>
        <translation>Sûr de {sure} parties sur {total}.</translation>
    </message>
    <message>
        <source>Sure of {sure} of {total} parts; look at these first:</source>
        <translation>Sûr de {sure} parties sur {total} ; regardez d’abord celles-ci :</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>That passage does not belong to commitment {id}; choose one that does.</source>
        <translation>Ce passage n’appartient pas à l’engagement {id} ; choisissez-en un qui lui appartient.</translation>
    </message>
    <message>
        <source>That passage is no evidence for question {id}; choose one that is.</source>
        <translation>Ce passage n’est pas une preuve pour la question {id} ; choisissez-en un qui l’est.</translation>
    </message>
    <message>
        <source>That would take in all of {id}; delete it first, or stop before it.</source>
        <translation>Cela engloberait tout {id} ; supprimez-le d’abord, ou arrêtez-vous avant.</translation>
    </message>
    <message>
        <source>The answer of commitment {id} claims no other question.</source>
        <translation>La réponse de l’engagement {id} ne revendique aucune autre question.</translation>
    </message>
    <message>
        <source>The codebook has no reason {id}; choose one from the list.</source>
        <translation>La grille n’a pas de motif {id} ; choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>The codebook has no reasons for this verdict.</source>
        <translation>La grille de codage n’a pas de motifs pour ce verdict.</translation>
    </message>
    <message>
        <source>The codebook of this computer, {path}, cannot be read ({what}); tell its administrator.</source>
        <translation>La grille de cet ordinateur, {path}, ne peut pas être lue ({what}) ; prévenez son administrateur.</translation>
    </message>
    <message>
        <source>The comment {reference} is not in the file; open an earlier copy of it.</source>
        <translation>Le commentaire {reference} n’est pas dans le fichier ; ouvrez-en une copie antérieure.</translation>
    </message>
    <message>
        <source>The consensus has all that they agree on already.</source>
        <translation>Le consensus a déjà tout ce sur quoi ils sont d’accord.</translation>
    </message>
    <message>
        <source>The consensus has this commitment already; choose another.</source>
        <translation>Le consensus a déjà cet engagement ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The defaults of this computer, {path}, are passed over ({what}); tell its administrator.</source>
        <translation>Les valeurs par défaut de cet ordinateur, {path}, sont ignorées ({what}) ; prévenez son administrateur.</translation>
    </message>
    <message>
        <source>The disk of the index {path} takes no log; all works, but slower.</source>
        <translation>Le disque de l’index {path} n’accepte pas de journal ; tout marche, mais plus lentement.</translation>
    </message>
    <message>
        <source>The document around the review is Akoma Ntoso {version}, for which no official schema is here; it was not checked, the review in it was.</source>
        <translation>Le document autour de l’évaluation est en Akoma Ntoso {version}, pour lequel il n’y a pas ici de schéma officiel ; il n’a pas été vérifié, l’évaluation oui.</translation>
    </message>
    <message>
        <source>The document around the review was not valid before the review came into it:</source>
        <translation>Le document autour de l’évaluation n’était pas valide avant que l’évaluation y entre :</translation>
    </message>
    <message>
        <source>The earlier version {path} cannot be read ({what}); choose another one.</source>
        <translation>La version antérieure {path} ne peut pas être lue ({what}) ; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The encoding of {name} is not known here; open it in an editor and save it as UTF-8.</source>
        <translation>L’encodage de {name} n’est pas connu ici ; ouvrez-le dans un éditeur et enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The file declares a document type (DOCTYPE), which is not accepted as it can reach for other files; remove that declaration if you trust the file.</source>
        <translation>Le fichier déclare un type de document (DOCTYPE), ce qui n’est pas accepté car il peut atteindre d’autres fichiers ; retirez cette déclaration si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>The file has more than {limit} elements; it is no review.</source>
        <translation>Le fichier a plus de {limit} éléments ; ce n&apos;est pas une évaluation.</translation>
    </message>
    <message>
        <source>The file has {id} twice; open an earlier copy of it.</source>
        <translation>Le fichier a {id} deux fois ; ouvrez-en une copie antérieure.</translation>
    </message>
    <message>
        <source>The file is XML in {encoding}, which is not accepted; save it as UTF-8.</source>
        <translation>Le fichier est du XML en {encoding}, ce qui n’est pas accepté ; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB; choose a smaller one.</source>
        <translation>Le fichier dépasse {limit} Mo ; choisissez-en un plus petit.</translation>
    </message>
    <message>
        <source>The file is nested more than {limit} levels deep; it is no review.</source>
        <translation>Le fichier est imbriqué sur plus de {limit} niveaux ; ce n’est pas une évaluation.</translation>
    </message>
    <message>
        <source>The file is no Akoma Ntoso document any more; open an earlier copy of it.</source>
        <translation>Le fichier n’est plus un document Akoma Ntoso ; ouvrez-en une copie antérieure.</translation>
    </message>
    <message>
        <source>The file is no well-formed XML (line {line}); open an earlier copy of it, or get a fresh one.</source>
        <translation>Le fichier n’est pas du XML bien formé (ligne {line}) ; ouvrez-en une copie antérieure, ou procurez-vous-en une nouvelle.</translation>
    </message>
    <message>
        <source>The file is not what its encoding {encoding} says; open an earlier copy of it, or get a fresh one.</source>
        <translation>Le fichier n’est pas ce que dit son encodage {encoding} ; ouvrez-en une copie antérieure, ou procurez-vous-en une nouvelle.</translation>
    </message>
    <message>
        <source>The file says nothing of its questions (references); open an earlier copy of it.</source>
        <translation>Le fichier ne dit rien de ses questions (references) ; ouvrez-en une copie antérieure.</translation>
    </message>
    <message>
        <source>The file that says who works here was damaged; it is kept as {path}.</source>
        <translation>Le fichier qui dit qui travaille ici était endommagé ; il est conservé sous {path}.</translation>
    </message>
    <message>
        <source>The files find the questions in different places, and a finding has none in the other file ({what}) Correct the questions in one of the files first.</source>
        <translation>Les fichiers situent les questions à des endroits différents, et une constatation n&apos;en a aucun dans l&apos;autre fichier ({what}) Corrigez d&apos;abord les questions dans l&apos;un des fichiers.</translation>
    </message>
    <message>
        <source>The files hold two versions of the text, and not every passage is found exactly in the other; relocate {other} to {one} first.</source>
        <translation>Les fichiers contiennent deux versions du texte, et tous les passages ne se retrouvent pas exactement dans l’autre ; transposez d’abord {other} vers {one}.</translation>
    </message>
    <message>
        <source>The findings in {name} are hidden until all reviews are complete; count them after that.</source>
        <translation>Les constats de {name} sont cachés jusqu’à ce que toutes les évaluations soient terminées ; comptez-les ensuite.</translation>
    </message>
    <message>
        <source>The findings in {name} are hidden until all reviews are complete; measure agreement after that.</source>
        <translation>Les constats de {name} sont cachés jusqu’à ce que toutes les évaluations soient terminées ; mesurez l’accord ensuite.</translation>
    </message>
    <message>
        <source>The findings in {name} are hidden until all reviews are complete; name the reviewer whose own are wanted.</source>
        <translation>Les constats de {name} sont cachés jusqu’à ce que toutes les évaluations soient terminées ; nommez l’évaluateur dont vous voulez les siens.</translation>
    </message>
    <message>
        <source>The findings in {path} are hidden until all reviews are complete; they are left out.</source>
        <translation>Les constats de {path} sont cachés jusqu’à ce que toutes les évaluations soient terminées ; ils sont écartés.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({what}); choose another name.</source>
        <translation>Le dossier {folder} ne peut être créé ({what}) ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The index of this folder was damaged or of another version; it is made anew.</source>
        <translation>L’index de ce dossier était endommagé ou d’une autre version ; il est refait.</translation>
    </message>
    <message>
        <source>The index {path} cannot be written ({why}).</source>
        <translation>L’index {path} ne peut pas être écrit ({why}).</translation>
    </message>
    <message>
        <source>The journal {path} cannot be removed ({what}); remove the file by hand.</source>
        <translation>Le journal {path} ne peut être supprimé ({what}) ; supprimez le fichier à la main.</translation>
    </message>
    <message>
        <source>The journal {path} is damaged ({what}); nothing can be read of it.</source>
        <translation>Le journal {path} est endommagé ({what}) ; rien ne peut y être lu.</translation>
    </message>
    <message>
        <source>The journal {path} is damaged from its first line on; nothing can be read of it.</source>
        <translation>Le journal {path} est endommagé dès sa première ligne ; rien ne peut en être lu.</translation>
    </message>
    <message>
        <source>The journal {path} is of another version of the program ({what}); open it with that one.</source>
        <translation>Le journal {path} est d’une autre version du programme ({what}) ; ouvrez-le avec celle-là.</translation>
    </message>
    <message>
        <source>The language of {name} is not known; look at what was found, Repair in the window puts it right.</source>
        <translation>La langue de {name} n’est pas connue ; vérifiez ce qui a été trouvé, Réparer dans la fenêtre le corrige.</translation>
    </message>
    <message>
        <source>The likeliest is question {question}; --for {question} says so.</source>
        <translation>La plus vraisemblable est la question {question} ; --for {question} le dit.</translation>
    </message>
    <message>
        <source>The original file kept in this review is damaged; open an earlier copy.</source>
        <translation>Le fichier d’origine gardé dans cette évaluation est endommagé ; ouvrez une copie antérieure.</translation>
    </message>
    <message>
        <source>The original file kept in this review was altered (its checksum differs); open an earlier copy.</source>
        <translation>Le fichier d’origine gardé dans cette évaluation a été altéré (sa somme de contrôle diffère) ; ouvrez une copie antérieure.</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>La sortie</translation>
    </message>
    <message>
        <source>The parts are not in the order of the text; mark them again.</source>
        <translation>Les parties ne sont pas dans l’ordre du texte ; marquez-les de nouveau.</translation>
    </message>
    <message>
        <source>The process that worked on it ended unexpectedly ({why}).</source>
        <translation>Le processus qui le traitait s’est arrêté inopinément ({why}).</translation>
    </message>
    <message>
        <source>The program made a mistake ({what}); report it from the menu Help.</source>
        <translation>Le programme a commis une erreur ({what}) ; signalez-la par le menu Aide.</translation>
    </message>
    <message>
        <source>The program&apos;s file {name} is missing; install the program again.</source>
        <translation>Le fichier {name} du programme manque ; réinstallez le programme.</translation>
    </message>
    <message>
        <source>The questions and answers in this file contradict each other ({what}) Open an earlier copy of it.</source>
        <translation>Les questions et réponses de ce fichier se contredisent ({what}) Ouvrez-en une copie antérieure.</translation>
    </message>
    <message>
        <source>The reason {id} is given in this file, but the codebook {name} {version} does not have it; say which of its reasons takes its place.</source>
        <translation>Le motif {id} est donné dans ce fichier, mais la grille {name} {version} ne l’a pas ; dites lequel de ses motifs prend sa place.</translation>
    </message>
    <message>
        <source>The reason {id} means something else in the codebook {name} {version}; say which of its reasons takes its place.</source>
        <translation>Le motif {id} signifie autre chose dans le livre de codes {name} {version} ; dites lequel de ses motifs le remplace.</translation>
    </message>
    <message>
        <source>The reason {id} means two things in the files; where it is “{label}” it is {new} now.</source>
        <translation>Le motif {id} signifie deux choses dans les fichiers ; là où il est « {label} », il est désormais {new}.</translation>
    </message>
    <message>
        <source>The reason {id} would go to {new}, which belongs to another verdict; choose one for the same verdict.</source>
        <translation>Le motif {id} deviendrait {new}, qui appartient à un autre verdict ; choisissez-en un pour le même verdict.</translation>
    </message>
    <message>
        <source>The review is complete; take it up again to change it (menu Review).</source>
        <translation>L’évaluation est terminée ; reprenez-la pour la modifier (menu Évaluation).</translation>
    </message>
    <message>
        <source>The reviewers do not agree on question {id}; take a side, or decide in a third way.</source>
        <translation>Les évaluateurs ne sont pas d’accord sur la question {id} ; prenez un parti, ou décidez d’une troisième façon.</translation>
    </message>
    <message>
        <source>The reviews are hidden from each other until all are complete; complete them first.</source>
        <translation>Les évaluations sont cachées l’une à l’autre jusqu’à ce que toutes soient terminées ; terminez-les d’abord.</translation>
    </message>
    <message>
        <source>The reviews to be joined are of another text; relocate them to this one first.</source>
        <translation>Les évaluations à réunir sont d’un autre texte ; transposez-les d’abord sur celui-ci.</translation>
    </message>
    <message>
        <source>The reviews to be joined are of other questions and answers than those of this text.</source>
        <translation>Les évaluations à joindre portent sur d’autres questions et réponses que celles de ce texte.</translation>
    </message>
    <message>
        <source>The server of {place} has no such login; its administrator makes one (CREATE ROLE … LOGIN).</source>
        <translation>Le serveur de {place} n’a pas ce compte ; son administrateur en crée un (CREATE ROLE … LOGIN).</translation>
    </message>
    <message>
        <source>The server of {place} is too old; PostgreSQL 15 or newer is needed.</source>
        <translation>Le serveur de {place} est trop ancien ; il faut PostgreSQL 15 ou plus récent.</translation>
    </message>
    <message>
        <source>The source is no Akoma Ntoso document, so that no review can be put into it.</source>
        <translation>La source n’est pas un document Akoma Ntoso, de sorte qu’aucune évaluation ne peut y être mise.</translation>
    </message>
    <message>
        <source>The source text in this review was altered (its checksum differs), so that passages may no longer fit; open an earlier copy, or import the source again.</source>
        <translation>Le texte source de cette évaluation a été altéré (sa somme de contrôle diffère), de sorte que des passages peuvent ne plus convenir ; ouvrez une copie antérieure, ou réimportez la source.</translation>
    </message>
    <message>
        <source>The source text, or the file it was read from, is another one.</source>
        <translation>Le texte source, ou le fichier d’où il a été lu, est un autre.</translation>
    </message>
    <message>
        <source>The store has no document {id}; look at the list again.</source>
        <translation>Le dépôt n’a pas de document {id} ; regardez de nouveau la liste.</translation>
    </message>
    <message>
        <source>The store {place} cannot be reached now ({why}); your work is kept here.</source>
        <translation>Le dépôt {place} n’est pas joignable maintenant ({why}) ; votre travail est gardé ici.</translation>
    </message>
    <message>
        <source>The store {place} does not let you do this; ask a coordinator of the team.</source>
        <translation>Le dépôt {place} ne vous permet pas cela ; demandez à un coordinateur de l’équipe.</translation>
    </message>
    <message>
        <source>The store {place} has no such document; look at the list again.</source>
        <translation>Le dépôt {place} n’a pas ce document ; regardez de nouveau la liste.</translation>
    </message>
    <message>
        <source>The store {place} is of an earlier version; its owner upgrades it with annotator team init.</source>
        <translation>Le dépôt {place} est d’une version antérieure ; son propriétaire le met à jour par annotator team init.</translation>
    </message>
    <message>
        <source>The store {place} refuses this ({why}).</source>
        <translation>Le dépôt {place} refuse cela ({why}).</translation>
    </message>
    <message>
        <source>The store {place} was made by a newer version of the program; update this one.</source>
        <translation>Le dépôt {place} vient d’une version plus récente du programme ; mettez celui-ci à jour.</translation>
    </message>
    <message>
        <source>The text has {length} characters; {place} is not in it.</source>
        <translation>Le texte a {length} caractères ; {place} n’y est pas.</translation>
    </message>
    <message>
        <source>The text looks like your layout {names}; --layout NAME finds questions and answers by it.</source>
        <translation>Le texte ressemble à votre mise en page {names} ; --layout NOM s’en sert pour trouver questions et réponses.</translation>
    </message>
    <message>
        <source>The title lies outside the text; mark it again.</source>
        <translation>Le titre est hors du texte ; marquez-le de nouveau.</translation>
    </message>
    <message>
        <source>The two files are not of the same source ({one}, {other}: their checksums differ), but have the same words; say that they are of one document to join them (--same-document).</source>
        <translation>Les deux fichiers ne sont pas de la même source ({one}, {other} : leurs sommes de contrôle diffèrent), mais ont les mêmes mots ; dites qu’ils sont d’un seul document pour les fusionner (--same-document).</translation>
    </message>
    <message>
        <source>The two files are not of the same source ({one}, {other}: their checksums differ); relocate one of them to the source of the other first.</source>
        <translation>Les deux fichiers ne sont pas de la même source ({one}, {other} : leurs sommes de contrôle diffèrent) ; transposez d’abord l’un sur la source de l’autre.</translation>
    </message>
    <message>
        <source>The verdict stands</source>
        <translation>Le verdict tient</translation>
    </message>
    <message>
        <source>The version before this one could not be kept ({what}).</source>
        <translation>La version précédente n’a pas pu être conservée ({what}).</translation>
    </message>
    <message>
        <source>The window needs Qt, which is not installed; run pip install PySide6-Essentials, or see annotator --help for the command line.</source>
        <translation>La fenêtre a besoin de Qt, qui n’est pas installé ; lancez pip install PySide6-Essentials, ou voyez annotator --help pour la ligne de commande.</translation>
    </message>
    <message>
        <source>The window needs libraries that are not here ({what}); on Debian run apt-get install {packages}, or see annotator --help for the command line.</source>
        <translation>La fenêtre a besoin de bibliothèques qui manquent ({what}) ; sur Debian, lancez apt-get install {packages}, ou voyez annotator --help pour la ligne de commande.</translation>
    </message>
    <message>
        <source>The wording of part {id} begins outside it; mark it again.</source>
        <translation>Les mots de la partie {id} commencent hors d’elle ; marquez-la de nouveau.</translation>
    </message>
    <message>
        <source>The words stand in no answer that was found.</source>
        <translation>Ces mots ne se trouvent dans aucune réponse trouvée.</translation>
    </message>
    <message>
        <source>The words stand in question {id}, for which no answer was found.</source>
        <translation>Ces mots se trouvent dans la question {id}, pour laquelle aucune réponse n’a été trouvée.</translation>
    </message>
    <message>
        <source>The words stand in question {id}.</source>
        <translation>Ces mots se trouvent dans la question {id}.</translation>
    </message>
    <message>
        <source>The work of {name} is not in the file; open an earlier copy of it.</source>
        <translation>Le travail de {name} n’est pas dans le fichier ; ouvrez-en une copie antérieure.</translation>
    </message>
    <message>
        <source>There are no layouts yet; annotator layout learn makes one.</source>
        <translation>Il n’y a pas encore de mise en page ; annotator layout learn en crée une.</translation>
    </message>
    <message>
        <source>There are too few documents (fewer than {needed}) for intervals: the questions of one document are not independent.</source>
        <translation>Il y a trop peu de documents (moins de {needed}) pour des intervalles : les questions d’un même document ne sont pas indépendantes.</translation>
    </message>
    <message>
        <source>There are too few documents ({count}, fewer than {needed}) for intervals: the questions of one document are not independent.</source>
        <translation>Il y a trop peu de documents ({count}, moins de {needed}) pour des intervalles : les questions d’un même document ne sont pas indépendantes.</translation>
    </message>
    <message>
        <source>There are too few units ({units}, fewer than {needed}) to rely on these numbers.</source>
        <translation>Il y a trop peu d’unités ({units}, moins de {needed}) pour se fier à ces chiffres.</translation>
    </message>
    <message>
        <source>There are {count} reviewers; give each document to 1 up to that many of them.</source>
        <translation>Il y a {count} évaluateurs ; donnez chaque document à 1 jusqu’à autant d’entre eux.</translation>
    </message>
    <message>
        <source>There is a batch {name} already; choose another name, or give, take back or close that one.</source>
        <translation>Il y a déjà un lot {name} ; choisissez un autre nom, ou transmettez, reprenez ou fermez celui-là.</translation>
    </message>
    <message>
        <source>There is a commitment {id} already; add it under another id.</source>
        <translation>Il y a déjà un engagement {id} ; ajoutez-le sous un autre id.</translation>
    </message>
    <message>
        <source>There is a layout {name} already; remove it first, or choose another name.</source>
        <translation>Il y a déjà une mise en page {name} ; supprimez-la d’abord, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is a note {id} already; add it under another id.</source>
        <translation>Il y a déjà une note {id} ; ajoutez-la sous un autre id.</translation>
    </message>
    <message>
        <source>There is another part between {one} and {other}; merge neighbours only.</source>
        <translation>Il y a une autre partie entre {one} et {other} ; ne fusionnez que des voisines.</translation>
    </message>
    <message>
        <source>There is no answer {id} here; choose one from the list.</source>
        <translation>Il n’y a pas de réponse {id} ici ; choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>There is no batch {name} here; there are: {known}.</source>
        <translation>Il n’y a pas de lot {name} ici ; il y a : {known}.</translation>
    </message>
    <message>
        <source>There is no command annotator beside {python}; install the program with pip and try again.</source>
        <translation>Il n’y a pas de commande annotator à côté de {python} ; installez le programme avec pip et réessayez.</translation>
    </message>
    <message>
        <source>There is no commitment {address} here; see annotator register --json for those there are.</source>
        <translation>Il n’y a pas d’engagement {address} ici ; voyez annotator register --json pour ceux qui existent.</translation>
    </message>
    <message>
        <source>There is no commitment {id}; choose one from the list.</source>
        <translation>Il n’y a pas d’engagement {id} ; choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>There is no consensus here; start one first.</source>
        <translation>Il n’y a pas de consensus ici ; commencez-en un d’abord.</translation>
    </message>
    <message>
        <source>There is no display for the window: start annotator on a desktop, or over ssh -X. On a bare Debian 12 it needs these packages as well: {packages}. Without a window, annotator import makes a review file and annotator --help tells the rest.</source>
        <translation>Il n’y a pas d’écran pour la fenêtre : lancez annotator sur un bureau, ou par ssh -X. Sur une Debian 12 nue, il faut aussi ces paquets : {packages}. Sans fenêtre, annotator import crée un fichier d’évaluation et annotator --help explique le reste.</translation>
    </message>
    <message>
        <source>There is no document to deal; choose other rows.</source>
        <translation>Il n’y a aucun document à répartir ; choisissez d’autres lignes.</translation>
    </message>
    <message>
        <source>There is no export to {format}; choose one of: {known}.</source>
        <translation>Il n’y a pas d’export vers {format} ; choisissez parmi : {known}.</translation>
    </message>
    <message>
        <source>There is no file {name} in this folder; check the name.</source>
        <translation>Il n’y a pas de fichier {name} dans ce dossier ; vérifiez le nom.</translation>
    </message>
    <message>
        <source>There is no file {path}; check the name, or choose another file.</source>
        <translation>Il n’y a pas de fichier {path} ; vérifiez le nom, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>There is no folder {folder}; choose another place.</source>
        <translation>Il n’y a pas de dossier {folder} ; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>There is no layout {name}; annotator layout list shows those there are.</source>
        <translation>Il n’y a pas de mise en page {name} ; annotator layout list montre celles qui existent.</translation>
    </message>
    <message>
        <source>There is no note {id}; choose one from the list.</source>
        <translation>Il n’y a pas de note {id} ; choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>There is no part after this one to merge it with.</source>
        <translation>Aucune partie ne suit celle-ci pour fusionner avec elle.</translation>
    </message>
    <message>
        <source>There is no question {id} here; choose one from the list.</source>
        <translation>Il n’y a pas de question {id} ici ; choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>There is no review by {id} in this file; start one first.</source>
        <translation>Il n’y a pas d’évaluation par {id} dans ce fichier ; commencez-en d’abord une.</translation>
    </message>
    <message>
        <source>There is no review by {name} in this file; see annotator show for who has one.</source>
        <translation>Il n’y a pas d’évaluation de {name} dans ce fichier ; annotator show dit qui en a une.</translation>
    </message>
    <message>
        <source>There is no review here; import sources first, or name a folder with review files.</source>
        <translation>Il n’y a pas d’évaluation ici ; importez d’abord des sources, ou nommez un dossier avec des fichiers d’évaluation.</translation>
    </message>
    <message>
        <source>There is no such document; see annotator team status for those there are.</source>
        <translation>Il n’y a pas ce document ; voyez annotator team status pour ceux qu’il y a.</translation>
    </message>
    <message>
        <source>There is no team&apos;s store in {place}; its owner makes one with annotator team init.</source>
        <translation>Il n’y a pas de dépôt d’équipe dans {place} ; son propriétaire en crée un par annotator team init.</translation>
    </message>
    <message>
        <source>These words are of question {id}; select words of an answer.</source>
        <translation>Ces mots sont de la question {id} ; sélectionnez les mots d’une réponse.</translation>
    </message>
    <message>
        <source>This Akoma Ntoso file is no review of a written question; choose a review, or a source text to import.</source>
        <translation>Ce fichier Akoma Ntoso n’est pas l’évaluation d’une question écrite ; choisissez une évaluation, ou un texte source à importer.</translation>
    </message>
    <message>
        <source>This Akoma Ntoso file was not made by this program, and holds no review; import it to begin one.</source>
        <translation>Ce fichier Akoma Ntoso n’a pas été fait par ce programme et ne contient pas d’évaluation ; importez-le pour en commencer une.</translation>
    </message>
    <message>
        <source>This XML file is no review (it begins with {element}); choose a review, or a source text to import.</source>
        <translation>Ce fichier XML n’est pas une évaluation (il commence par {element}) ; choisissez une évaluation, ou un texte source à importer.</translation>
    </message>
    <message>
        <source>This codebook holds verdicts, reasons and types of commitments with their definitions in one language; it holds no text, no findings and no guidance.</source>
        <translation>Ce livre de codes contient les jugements, les raisons et les types d&apos;engagements avec leurs définitions dans une langue ; il ne contient ni texte, ni constatations, ni consignes.</translation>
    </message>
    <message>
        <source>This form holds the findings and the wording of questions and answers, not the rest of the source text, who is assigned, or labels and guidance of the codebook.</source>
        <translation>Cette forme contient les constatations et le libellé des questions et des réponses, mais pas le reste du texte source, les personnes désignées, ni les intitulés et consignes du livre de codes.</translation>
    </message>
    <message>
        <source>This is more than {place} takes at once (8 MB); divide it.</source>
        <translation>C’est plus que ce que {place} accepte en une fois (8 Mo) ; divisez-le.</translation>
    </message>
    <message>
        <source>This is no codebook ({what}); choose a codebook file.</source>
        <translation>Ce n’est pas une grille de codage ({what}) ; choisissez un fichier de grille.</translation>
    </message>
    <message>
        <source>This is the review by {name}, to read; choose your own above the list to work on it.</source>
        <translation>Ceci est l’évaluation de {name}, à lire ; choisissez la vôtre au-dessus de la liste pour y travailler.</translation>
    </message>
    <message>
        <source>This letter holds only the questions found not or partly answered, each with a draft that a person must correct; commitments and all other findings are left out.</source>
        <translation>Cette lettre ne contient que les questions trouvées sans réponse ou partiellement répondues, chacune avec un projet qu’une personne doit corriger ; les engagements et tous les autres constats sont omis.</translation>
    </message>
    <message>
        <source>This passage belongs to commitment {id} already; select another.</source>
        <translation>Ce passage appartient déjà à l’engagement {id} ; sélectionnez-en un autre.</translation>
    </message>
    <message>
        <source>This passage is evidence for question {id} already; select another.</source>
        <translation>Ce passage est déjà une preuve pour la question {id} ; sélectionnez-en un autre.</translation>
    </message>
    <message>
        <source>This review is in another version of Akoma Ntoso ({namespace}) than it was saved in; open an earlier copy of it.</source>
        <translation>Cette évaluation est dans une autre version d’Akoma Ntoso ({namespace}) que celle où elle a été enregistrée ; ouvrez-en une copie antérieure.</translation>
    </message>
    <message>
        <source>This review was saved by a newer version of the program (vocabulary {version}, known here is {known}); open it with that version. Nothing was changed.</source>
        <translation>Cette évaluation a été enregistrée par une version plus récente du programme (vocabulaire {version}, ici {known} est connu) ; ouvrez-la avec cette version. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This system has no desktop entries ({system}); they are for Linux. Start the program by its command.</source>
        <translation>Ce système n’a pas d’entrées de bureau ({system}) ; elles sont pour Linux. Lancez le programme par sa commande.</translation>
    </message>
    <message>
        <source>This version does not know it; update the program.</source>
        <translation>Cette version ne le connaît pas ; mettez le programme à jour.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Ceci a été arrêté.</translation>
    </message>
    <message>
        <source>To do: evidence.</source>
        <translation>À faire : preuve.</translation>
    </message>
    <message>
        <source>To do: reason, evidence.</source>
        <translation>À faire : motif, preuve.</translation>
    </message>
    <message>
        <source>To do: reason.</source>
        <translation>À faire : motif.</translation>
    </message>
    <message>
        <source>To do: verdict. Press 1, 2 or 3.</source>
        <translation>À faire : verdict. Pressez 1, 2 ou 3.</translation>
    </message>
    <message>
        <source>Too many longer words hold this; not all of them were looked for. Type more letters.</source>
        <translation>Trop de mots plus longs contiennent ceci ; tous n’ont pas été cherchés. Tapez plus de lettres.</translation>
    </message>
    <message>
        <source>Two parts have the same label; give one of them another label.</source>
        <translation>Deux parties ont le même libellé ; donnez-en un autre à l’une d’elles.</translation>
    </message>
    <message>
        <source>Two parts overlap at character {start}; move the boundary of one of them first.</source>
        <translation>Deux parties se chevauchent au caractère {start} ; déplacez d’abord la limite de l’une d’elles.</translation>
    </message>
    <message>
        <source>Two reasons of the codebook have the id {id}; give each its own.</source>
        <translation>Deux motifs de la grille ont l’id {id} ; donnez à chacun le sien.</translation>
    </message>
    <message>
        <source>Two reviews in this file are by the same reviewer; keep one of them.</source>
        <translation>Deux évaluations de ce fichier sont du même évaluateur ; gardez-en une.</translation>
    </message>
    <message>
        <source>Web Annotations (JSON-LD)</source>
        <translation>Web Annotations (JSON-LD)</translation>
    </message>
    <message>
        <source>Web Annotations point to the source text without holding it, and leave out the facts of the document, which answer claims which question, organisations of reviewers, who is assigned, the history of commitments, labels and guidance of the codebook, and questions that nobody has judged.</source>
        <translation>Les Web Annotations renvoient au texte source sans le contenir, et omettent les données du document, quelle réponse revendique quelle question, les organisations des évaluateurs, les personnes désignées, l&apos;historique des engagements, les intitulés et consignes du livre de codes, et les questions que personne n&apos;a jugées.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Who sent it may not do this; a coordinator can.</source>
        <translation>Qui l’a envoyé n’en a pas le droit ; un coordinateur, si.</translation>
    </message>
    <message>
        <source>You are no member of the team of {place}, or have no right to this; ask a coordinator.</source>
        <translation>Vous n’êtes pas membre de l’équipe de {place}, ou n’y avez pas droit ; demandez à un coordinateur.</translation>
    </message>
    <message>
        <source>You are no member of the team of {place}, or no longer; ask a coordinator to add you.</source>
        <translation>Vous n’êtes pas, ou plus, membre de l’équipe de {place} ; demandez à un coordinateur de vous ajouter.</translation>
    </message>
    <message>
        <source>You may only read in this team&apos;s store; ask a coordinator.</source>
        <translation>Vous ne pouvez que lire dans ce dépôt ; demandez à un coordinateur.</translation>
    </message>
    <message>
        <source>You review as {name} ({id}) from now on.</source>
        <translation>Vous évaluez désormais en tant que {name} ({id}).</translation>
    </message>
    <message>
        <source>You review {name} yourself; others&apos; findings can be merged once it is complete.</source>
        <translation>Vous examinez {name} vous-même ; les constats des autres pourront être fusionnés une fois tout terminé.</translation>
    </message>
    <message>
        <source>Your edits are not kept safe while you work ({what}); save now, and make room on the disk.</source>
        <translation>Vos modifications ne sont pas conservées pendant le travail ({what}) ; enregistrez maintenant, et faites de la place sur le disque.</translation>
    </message>
    <message>
        <source>Your review is not complete; go on with it.</source>
        <translation>Votre évaluation n’est pas terminée ; poursuivez-la.</translation>
    </message>
    <message>
        <source>Your settings were damaged; they are kept as {path}, and all is as at first.</source>
        <translation>Vos paramètres étaient endommagés ; ils sont conservés sous {path}, et tout est comme au début.</translation>
    </message>
    <message>
        <source>Your settings were not kept: the folder {folder} cannot be made ({what}); check its permissions.</source>
        <translation>Vos réglages n’ont pas été conservés : le dossier {folder} ne peut être créé ({what}) ; vérifiez ses droits.</translation>
    </message>
    <message>
        <source>Your settings {path} cannot be read ({what}); they are left alone.</source>
        <translation>Vos paramètres {path} ne peuvent pas être lus ({what}) ; ils restent intacts.</translation>
    </message>
    <message>
        <source>a day is needed, as 2026-12-31</source>
        <translation>il faut un jour, comme 2026-12-31</translation>
    </message>
    <message>
        <source>a file that names review files, a line each</source>
        <translation>un fichier qui nomme des fichiers d’évaluation, un par ligne</translation>
    </message>
    <message>
        <source>a layout as a file of its own, for others</source>
        <translation>une mise en page dans un fichier à part, pour d’autres</translation>
    </message>
    <message>
        <source>a number of days of 1 or more is needed</source>
        <translation>un nombre de jours d’au moins 1 est nécessaire</translation>
    </message>
    <message>
        <source>a question that the answer claims, where its label does not say so</source>
        <translation>une question que la réponse revendique, si son libellé ne le dit pas</translation>
    </message>
    <message>
        <source>a review on a corrected version of its source</source>
        <translation>une évaluation sur une version corrigée de sa source</translation>
    </message>
    <message>
        <source>a share from 0 to 1 is needed, as 0.2</source>
        <translation>il faut une part de 0 à 1, comme 0.2</translation>
    </message>
    <message>
        <source>a source file becomes a review file</source>
        <translation>faire d’un fichier source un fichier d’évaluation</translation>
    </message>
    <message>
        <source>a store on PostgreSQL that several people work on</source>
        <translation>un dépôt sur PostgreSQL où plusieurs travaillent</translation>
    </message>
    <message>
        <source>a table (CSV) with a column file, and columns such as number, minister, asker, asked, answered, theme</source>
        <translation>une table (CSV) avec une colonne file, et des colonnes comme number, minister, asker, asked, answered, theme</translation>
    </message>
    <message>
        <source>a training round: it is kept out of figures</source>
        <translation>une série d’entraînement : elle reste hors des chiffres</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>acteur</translation>
    </message>
    <message>
        <source>all chose the same, so that chance would agree as well</source>
        <translation>tous ont choisi la même chose, le hasard serait donc aussi d’accord</translation>
    </message>
    <message>
        <source>alpha for unitizing, commitments (passages)</source>
        <translation>alpha de segmentation, engagements (passages)</translation>
    </message>
    <message>
        <source>alpha for unitizing, evidence (passages)</source>
        <translation>alpha de segmentation, preuves (passages)</translation>
    </message>
    <message>
        <source>also write how each figure was made, to be repeated</source>
        <translation>écrire aussi comment chaque chiffre a été établi, pour le refaire</translation>
    </message>
    <message>
        <source>also write the measures as a table</source>
        <translation>écrire aussi les mesures en tableau</translation>
    </message>
    <message>
        <source>annotator [FILE ...] opens the window. Exit codes: 0 done, 1 findings, 2 wrong usage or unreadable.</source>
        <translation>annotator [FILE ...] ouvre la fenêtre. Codes de sortie : 0 fait, 1 constats, 2 mauvais usage ou illisible.</translation>
    </message>
    <message>
        <source>another draw; the same gives the same</source>
        <translation>un autre tirage ; le même donne le même</translation>
    </message>
    <message>
        <source>answer {labels}</source>
        <translation>réponse {labels}</translation>
    </message>
    <message>
        <source>answer {label}</source>
        <translation>réponse {label}</translation>
    </message>
    <message>
        <source>answer {label}, paragraph {paragraph}</source>
        <translation>réponse {label}, alinéa {paragraph}</translation>
    </message>
    <message>
        <source>answer {label}, with {others}</source>
        <translation>réponse {label}, avec {others}</translation>
    </message>
    <message>
        <source>answered on</source>
        <translation>répondu le</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>approché</translation>
    </message>
    <message>
        <source>as JSON, for other programs</source>
        <translation>en JSON, pour d’autres programmes</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>posée par</translation>
    </message>
    <message>
        <source>asked on</source>
        <translation>posée le</translation>
    </message>
    <message>
        <source>begin of the wording</source>
        <translation>début du libellé</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>appartient à</translation>
    </message>
    <message>
        <source>between the cells of csv: one sign, or tab</source>
        <translation>entre les cellules du csv : un signe, ou tab</translation>
    </message>
    <message>
        <source>by which day</source>
        <translation>pour quel jour</translation>
    </message>
    <message>
        <source>characters {start} to {end}</source>
        <translation>caractères {start} à {end}</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>commitment {id}</source>
        <translation>engagement {id}</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>certitude</translation>
    </message>
    <message>
        <source>copy the files there first, and make the figures of the copies</source>
        <translation>copier d’abord les fichiers là, et calculer les chiffres sur les copies</translation>
    </message>
    <message>
        <source>counts and shares over reviews</source>
        <translation>nombres et proportions sur des évaluations</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>deal what no batch has yet to these reviewers</source>
        <translation>répartir ce qui n’est dans aucun lot entre ces évaluateurs</translation>
    </message>
    <message>
        <source>declared for</source>
        <translation>déclarée pour</translation>
    </message>
    <message>
        <source>delete a layout</source>
        <translation>supprimer une mise en page</translation>
    </message>
    <message>
        <source>documents that are no work of a folder, and why</source>
        <translation>les documents qui ne sont pas un travail d’un dossier, et pourquoi</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>doutes</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>due date as written</source>
        <translation>échéance telle qu’écrite</translation>
    </message>
    <message>
        <source>earlier reasons</source>
        <translation>motifs antérieurs</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuves</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>facts of many documents, from a table</source>
        <translation>faits de nombreux documents, d’une table</translation>
    </message>
    <message>
        <source>files with the same words are of one document</source>
        <translation>les fichiers aux mêmes mots sont d’un seul document</translation>
    </message>
    <message>
        <source>find questions and answers by one of your layouts</source>
        <translation>trouver questions et réponses d’après une de vos mises en page</translation>
    </message>
    <message>
        <source>follow-up, if its condition holds</source>
        <translation>question suivante, si sa condition est remplie</translation>
    </message>
    <message>
        <source>give those listed this status</source>
        <translation>donner cet état à ceux qui sont listés</translation>
    </message>
    <message>
        <source>give up what is found nowhere</source>
        <translation>abandonner ce qui n’est trouvé nulle part</translation>
    </message>
    <message>
        <source>give what the one has not begun to the other</source>
        <translation>donner à l’autre ce que l’un n’a pas commencé</translation>
    </message>
    <message>
        <source>have all files judge by this codebook</source>
        <translation>faire juger tous les fichiers d’après cette grille</translation>
    </message>
    <message>
        <source>have files in the store, merged with what is there</source>
        <translation>mettre des fichiers dans le dépôt, fusionnés avec ce qui y est</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historique</translation>
    </message>
    <message>
        <source>how a parliament lays questions and answers out, by example</source>
        <translation>comment un parlement dispose questions et réponses, d’après un exemple</translation>
    </message>
    <message>
        <source>how far reviewers of the same sources agree</source>
        <translation>dans quelle mesure les évaluateurs des mêmes sources sont d’accord</translation>
    </message>
    <message>
        <source>how many processes read them</source>
        <translation>combien de processus les lisent</translation>
    </message>
    <message>
        <source>how many reviewers a document has</source>
        <translation>combien d’évaluateurs a un document</translation>
    </message>
    <message>
        <source>import many files, folders and ZIP files into a folder or a team&apos;s store</source>
        <translation>importer beaucoup de fichiers, dossiers et fichiers ZIP dans un dossier ou dans le dépôt d&apos;une équipe</translation>
    </message>
    <message>
        <source>is judged</source>
        <translation>est évaluée</translation>
    </message>
    <message>
        <source>its entry, its icon and the type of its files, for you alone</source>
        <translation>son entrée, son icône et le type de ses fichiers, pour vous seul</translation>
    </message>
    <message>
        <source>its label, where that is not printed before the words</source>
        <translation>son libellé, s’il n’est pas imprimé devant les mots</translation>
    </message>
    <message>
        <source>its number or letter, as show prints it</source>
        <translation>son numéro ou sa lettre, comme show les affiche</translation>
    </message>
    <message>
        <source>label</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>learn a layout from marked places of a source file</source>
        <translation>apprendre une mise en page d’après des endroits marqués d’un fichier source</translation>
    </message>
    <message>
        <source>leave out Saturdays and Sundays</source>
        <translation>sans les samedis et les dimanches</translation>
    </message>
    <message>
        <source>leave out its holidays too: two letters, such as BE, or with a region, such as GB-ENG</source>
        <translation>omettre aussi ses jours fériés : deux lettres, comme BE, ou avec une région, comme GB-ENG</translation>
    </message>
    <message>
        <source>legislature</source>
        <translation>législature</translation>
    </message>
    <message>
        <source>let a login in no more</source>
        <translation>ne plus admettre un compte</translation>
    </message>
    <message>
        <source>let a login in, or give it another name or duty</source>
        <translation>admettre un compte, ou lui donner un autre nom ou rôle</translation>
    </message>
    <message>
        <source>let a login of the server in, or no longer</source>
        <translation>admettre un compte du serveur, ou ne plus l’admettre</translation>
    </message>
    <message>
        <source>links</source>
        <translation>liens</translation>
    </message>
    <message>
        <source>list promises that may be the same one made again</source>
        <translation>lister les engagements qui peuvent être le même pris à nouveau</translation>
    </message>
    <message>
        <source>logins or names of members</source>
        <translation>comptes ou noms de membres</translation>
    </message>
    <message>
        <source>look in these only</source>
        <translation>chercher uniquement là</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>make a store, or bring an older one up to date</source>
        <translation>créer un dépôt, ou en mettre un plus ancien à jour</translation>
    </message>
    <message>
        <source>minister</source>
        <translation>ministre</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>no answer claims it</source>
        <translation>aucune réponse ne la revendique</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>aucun jour</translation>
    </message>
    <message>
        <source>no question</source>
        <translation>aucune question</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>n° {number}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not every document has the same reviewers</source>
        <translation>tous les documents n’ont pas les mêmes évaluateurs</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>non à juger</translation>
    </message>
    <message>
        <source>note {id}</source>
        <translation>note {id}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>of a text or web page that does not say it, such as cp1252, iso8859-15, mac-roman, cp850</source>
        <translation>d’un texte ou d’une page web qui ne l’indique pas, comme cp1252, iso8859-15, mac-roman, cp850</translation>
    </message>
    <message>
        <source>of the reviewer, where reviews of hers are in files</source>
        <translation>de l’évaluatrice, si des examens d’elle sont dans des fichiers</translation>
    </message>
    <message>
        <source>offer it for PDF, DOCX and the other texts it reads too; it may become the first choice for them</source>
        <translation>le proposer aussi pour PDF, DOCX et les autres textes qu’il lit ; il peut en devenir le premier choix</translation>
    </message>
    <message>
        <source>on a condition</source>
        <translation>sous condition</translation>
    </message>
    <message>
        <source>one document of a file that holds several, such as a bulletin</source>
        <translation>un document d’un fichier qui en contient plusieurs, comme un bulletin</translation>
    </message>
    <message>
        <source>one of {names} is needed</source>
        <translation>il faut l’un de {names}</translation>
    </message>
    <message>
        <source>one of: {formats}</source>
        <translation>au choix : {formats}</translation>
    </message>
    <message>
        <source>one sign is needed, or tab</source>
        <translation>il faut un signe, ou tab</translation>
    </message>
    <message>
        <source>only answers of this minister</source>
        <translation>uniquement les réponses de ce ministre</translation>
    </message>
    <message>
        <source>only documents in this state</source>
        <translation>uniquement les documents dans cet état</translation>
    </message>
    <message>
        <source>only of this commitment</source>
        <translation>uniquement pour cet engagement</translation>
    </message>
    <message>
        <source>only show what would be given</source>
        <translation>montrer seulement ce qui serait donné</translation>
    </message>
    <message>
        <source>only those due before that day</source>
        <translation>uniquement ceux dont l’échéance précède ce jour</translation>
    </message>
    <message>
        <source>only those of this status</source>
        <translation>uniquement ceux dans cet état</translation>
    </message>
    <message>
        <source>only those of this type</source>
        <translation>seulement ceux de ce type</translation>
    </message>
    <message>
        <source>only those that are overdue</source>
        <translation>uniquement ceux en retard</translation>
    </message>
    <message>
        <source>only those that this actor is to do</source>
        <translation>seulement ceux que cet acteur doit faire</translation>
    </message>
    <message>
        <source>only those whose due date was moved</source>
        <translation>seulement ceux dont l’échéance a été déplacée</translation>
    </message>
    <message>
        <source>only what this reviewer is to review</source>
        <translation>seulement ce que cet évaluateur doit évaluer</translation>
    </message>
    <message>
        <source>other reasons</source>
        <translation>autres motifs</translation>
    </message>
    <message>
        <source>outside of questions and answers</source>
        <translation>hors des questions et réponses</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>page {page}</translation>
    </message>
    <message>
        <source>pages {first} to {last}</source>
        <translation>pages {first} à {last}</translation>
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
        <translation>pourcentage d’accord</translation>
    </message>
    <message>
        <source>place</source>
        <translation>emplacement</translation>
    </message>
    <message>
        <source>print what the program does</source>
        <translation>afficher ce que fait le programme</translation>
    </message>
    <message>
        <source>print why questions and answers were found so; writes no file</source>
        <translation>afficher pourquoi questions et réponses ont été trouvées ainsi ; n’écrit aucun fichier</translation>
    </message>
    <message>
        <source>question {id}</source>
        <translation>question {id}</translation>
    </message>
    <message>
        <source>question {label}</source>
        <translation>question {label}</translation>
    </message>
    <message>
        <source>questions: {questions}, answers: {answers}</source>
        <translation>questions : {questions}, réponses : {answers}</translation>
    </message>
    <message>
        <source>read them on a cluster</source>
        <translation>les lire sur un cluster</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>replace {path} where it is there already</source>
        <translation>remplacer {path} s&apos;il existe déjà</translation>
    </message>
    <message>
        <source>review on this computer as the one in that file</source>
        <translation>évaluer sur cet ordinateur en tant que la personne de ce fichier</translation>
    </message>
    <message>
        <source>say that the one of --address repeats, fulfils, extends... another (its address) or a document</source>
        <translation>dire que celui de --address répète, tient, prolonge... un autre (son adresse) ou un document</translation>
    </message>
    <message>
        <source>say what was found again as JSON</source>
        <translation>donner en JSON ce qui a été retrouvé</translation>
    </message>
    <message>
        <source>say where the review is to be written: -o OUT.xml</source>
        <translation>dites où écrire l’évaluation : -o OUT.xml</translation>
    </message>
    <message>
        <source>say where the reviews of several files are to be written: --into FOLDER</source>
        <translation>dites où écrire les évaluations de plusieurs fichiers : --into DOSSIER</translation>
    </message>
    <message>
        <source>say who should review</source>
        <translation>dire qui doit examiner</translation>
    </message>
    <message>
        <source>schema and integrity, one line a finding</source>
        <translation>schéma et intégrité, une ligne par constat</translation>
    </message>
    <message>
        <source>several reviews of one source become one file</source>
        <translation>plusieurs évaluations d’une source en un fichier</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>take a layout from a file, or the one that a review carries</source>
        <translation>prendre une mise en page d’un fichier, ou celle que porte une évaluation</translation>
    </message>
    <message>
        <source>take it all back</source>
        <translation>tout reprendre</translation>
    </message>
    <message>
        <source>take similar words that are not sure</source>
        <translation>accepter les mots semblables qui ne sont pas sûrs</translation>
    </message>
    <message>
        <source>take the name out of the list of members too</source>
        <translation>retirer aussi le nom de la liste des membres</translation>
    </message>
    <message>
        <source>take them away</source>
        <translation>les retirer</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>that of what is printed and of a report (else that of the environment, and of the document)</source>
        <translation>celle de l’affichage et d’un rapport (sinon celle de l’environnement, et du document)</translation>
    </message>
    <message>
        <source>the commitments of the documents of folders</source>
        <translation>les engagements des documents de dossiers</translation>
    </message>
    <message>
        <source>the day by which it should be reviewed</source>
        <translation>le jour où l’examen doit être fait</translation>
    </message>
    <message>
        <source>the day to which their due date is moved</source>
        <translation>le jour auquel leur échéance est reportée</translation>
    </message>
    <message>
        <source>the document that shows it</source>
        <translation>le document qui le montre</translation>
    </message>
    <message>
        <source>the documents of folders, and how far each is</source>
        <translation>les documents de dossiers, et où en est chacun</translation>
    </message>
    <message>
        <source>the file that the source was read from, byte for byte</source>
        <translation>le fichier dont la source a été lue, octet par octet</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>le fichier à écrire</translation>
    </message>
    <message>
        <source>the findings in another form</source>
        <translation>les constats sous une autre forme</translation>
    </message>
    <message>
        <source>the id of a reason of the codebook</source>
        <translation>l’identifiant d’un motif de la grille de codage</translation>
    </message>
    <message>
        <source>the layouts that you have</source>
        <translation>les mises en page que vous avez</translation>
    </message>
    <message>
        <source>the legal term for an answer</source>
        <translation>le délai légal de réponse</translation>
    </message>
    <message>
        <source>the one codebook of a folder; a new version laid over all</source>
        <translation>la grille unique d’un dossier ; une nouvelle version appliquée à tous</translation>
    </message>
    <message>
        <source>the place of a passage in characters, as show --json has it</source>
        <translation>la place d’un passage en caractères, comme la donne show --json</translation>
    </message>
    <message>
        <source>the program among the applications of a Linux desktop</source>
        <translation>le programme parmi les applications d’un bureau Linux</translation>
    </message>
    <message>
        <source>the reason that takes the place of one that it has not</source>
        <translation>la raison qui remplace celle qu’elle n’a pas</translation>
    </message>
    <message>
        <source>the reviewer&apos;s own words</source>
        <translation>les propres mots de l’évaluateur</translation>
    </message>
    <message>
        <source>the same pseudonym for a coder everywhere; the words of comments stay</source>
        <translation>le même pseudonyme partout pour un évaluateur ; les mots des commentaires restent</translation>
    </message>
    <message>
        <source>the same reviewer on several computers</source>
        <translation>le même évaluateur sur plusieurs ordinateurs</translation>
    </message>
    <message>
        <source>the share of the documents that one more reads, 0 to 1, drawn evenly over ministers</source>
        <translation>la part des documents qu’un de plus lit, 0 à 1, tirée également parmi les ministres</translation>
    </message>
    <message>
        <source>the source text, as it was</source>
        <translation>le texte source, tel qu’il était</translation>
    </message>
    <message>
        <source>the verdict on a question</source>
        <translation>le verdict sur une question</translation>
    </message>
    <message>
        <source>their names or ids; all where none is</source>
        <translation>leurs noms ou identifiants ; tous s’il n’y en a aucun</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>there is nothing that two reviewers did</source>
        <translation>il n’y a rien que deux évaluateurs aient fait</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>to be looked at again</source>
        <translation>à revoir</translation>
    </message>
    <message>
        <source>token F1, commitments (words)</source>
        <translation>F1 par mot, engagements (mots)</translation>
    </message>
    <message>
        <source>token F1, evidence (words)</source>
        <translation>F1 par mot, preuves (mots)</translation>
    </message>
    <message>
        <source>two numbers are needed, START-END, the first the smaller one</source>
        <translation>il faut deux nombres, DÉBUT-FIN, le premier étant le plus petit</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>undefined (0 of 0)</source>
        <translation>indéfini (0 sur 0)</translation>
    </message>
    <message>
        <source>undefined (n = {count})</source>
        <translation>indéfini (n = {count})</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>verdict</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>wait for nobody any more</source>
        <translation>n’attendre plus personne</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>adresse web</translation>
    </message>
    <message>
        <source>what is in a layout</source>
        <translation>ce que contient une mise en page</translation>
    </message>
    <message>
        <source>what is in a review file</source>
        <translation>ce que contient un fichier d’évaluation</translation>
    </message>
    <message>
        <source>what it responds to, where that is not what its answer claims</source>
        <translation>ce à quoi il répond, si ce n’est pas ce que sa réponse revendique</translation>
    </message>
    <message>
        <source>what may be a commitment, evidence, or not spoken of</source>
        <translation>ce qui peut être un engagement, une preuve ou passé sous silence</translation>
    </message>
    <message>
        <source>what the batch is called</source>
        <translation>comment s’appelle le lot</translation>
    </message>
    <message>
        <source>what the reviewer is called</source>
        <translation>comment s’appelle l’évaluateur</translation>
    </message>
    <message>
        <source>what the words are</source>
        <translation>ce que sont les mots</translation>
    </message>
    <message>
        <source>what to call the layout</source>
        <translation>comment nommer la mise en page</translation>
    </message>
    <message>
        <source>what you are called there</source>
        <translation>comment vous vous y appelez</translation>
    </message>
    <message>
        <source>when it is due: a day in any form, such as 2026-12-31 or 31/12/2026</source>
        <translation>échéance : un jour sous toute forme, comme 2026-12-31 ou 31/12/2026</translation>
    </message>
    <message>
        <source>where one begins: its first words as printed, or its place in characters</source>
        <translation>où il commence : ses premiers mots tels qu’imprimés, ou sa place en caractères</translation>
    </message>
    <message>
        <source>where settings, journals and earlier versions are</source>
        <translation>où sont les paramètres, les journaux et les versions antérieures</translation>
    </message>
    <message>
        <source>where words occur in the documents of folders</source>
        <translation>où des mots figurent dans les documents de dossiers</translation>
    </message>
    <message>
        <source>who is to review which documents of a folder, in batches</source>
        <translation>qui évalue quels documents d’un dossier, par lots</translation>
    </message>
    <message>
        <source>who reviews (else as in the window); NAME#ID where two have the name</source>
        <translation>qui évalue (sinon comme dans la fenêtre) ; NOM#ID si deux portent ce nom</translation>
    </message>
    <message>
        <source>who reviews on this computer, as a small file or on the terminal</source>
        <translation>qui évalue sur cet ordinateur, dans un petit fichier ou au terminal</translation>
    </message>
    <message>
        <source>who works here, and how far they are</source>
        <translation>qui travaille ici, et où ils en sont</translation>
    </message>
    <message>
        <source>whose findings, where they are hidden from others</source>
        <translation>de qui sont les constats, là où ils sont cachés aux autres</translation>
    </message>
    <message>
        <source>why, for all of them</source>
        <translation>pourquoi, pour tous</translation>
    </message>
    <message>
        <source>why; without it they are taken in again</source>
        <translation>pourquoi ; sans cela ils sont repris</translation>
    </message>
    <message>
        <source>words are a question or an answer</source>
        <translation>des mots sont une question ou une réponse</translation>
    </message>
    <message>
        <source>words of the answer are a commitment</source>
        <translation>des mots de la réponse sont un engagement</translation>
    </message>
    <message>
        <source>words of the text that prove it; several times for several passages</source>
        <translation>des mots du texte qui le prouvent ; plusieurs fois pour plusieurs passages</translation>
    </message>
    <message>
        <source>words of the text, that stand there once</source>
        <translation>des mots du texte, qui y figurent une seule fois</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>jours ouvrables</translation>
    </message>
    <message>
        <source>write it in this format</source>
        <translation>l’écrire dans ce format</translation>
    </message>
    <message>
        <source>write the documents as review files</source>
        <translation>écrire les documents comme fichiers d’examen</translation>
    </message>
    <message>
        <source>write what came of each as a table</source>
        <translation>écrire en tableau ce que chacun a donné</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{answer} declared for {questions}</source>
        <translation>{answer} déclarée pour {questions}</translation>
    </message>
    <message>
        <source>{copy} holds other work on this document by a reviewer of it; join them: annotator merge {path} {other} -o OUT.xml</source>
        <translation>{copy} contient un autre travail sur ce document d’un de ses évaluateurs ; fusionnez : annotator merge {path} {other} -o OUT.xml</translation>
    </message>
    <message>
        <source>{count} attachments were left out.</source>
        <translation>{count} pièces jointes ont été omises.</translation>
    </message>
    <message>
        <source>{count} bytes are not {encoding} and stand as � (the first in line {line}).</source>
        <translation>{count} octets ne sont pas de l’{encoding} et figurent comme � (le premier à la ligne {line}).</translation>
    </message>
    <message>
        <source>{count} embedded sheets, charts or objects were left out.</source>
        <translation>{count} feuilles, graphiques ou objets incorporés ont été omis.</translation>
    </message>
    <message>
        <source>{count} letters have no meaning in the file and stand as � (the first is character {place}).</source>
        <translation>{count} lettres n’ont pas de sens dans le fichier et figurent comme � (la première est le caractère {place}).</translation>
    </message>
    <message>
        <source>{count} letters may be others: the encoding is not sure ({encoding} was taken); choose it.</source>
        <translation>{count} lettres sont peut-être d’autres : le codage n’est pas sûr ({encoding} a été pris) ; choisissez-le.</translation>
    </message>
    <message>
        <source>{count} pictures with no text were left out.</source>
        <translation>{count} images sans texte ont été omises.</translation>
    </message>
    <message>
        <source>{count} questions: confidence {level}</source>
        <translation>{count} questions : certitude {level}</translation>
    </message>
    <message>
        <source>{count} questions: verdict confirmed</source>
        <translation>{count} questions : verdict confirmé</translation>
    </message>
    <message>
        <source>{count} questions: verdict taken back</source>
        <translation>{count} questions : verdict retiré</translation>
    </message>
    <message>
        <source>{count} questions: verdict {verdict}</source>
        <translation>{count} questions : verdict {verdict}</translation>
    </message>
    <message>
        <source>{count} questions: {verdict}, reason {reason}</source>
        <translation>{count} questions : {verdict}, motif {reason}</translation>
    </message>
    <message>
        <source>{count} reviewers here are called {name}; choose one of {choices}.</source>
        <translation>{count} évaluateurs s’appellent ici {name} ; choisissez parmi {choices}.</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{engine} is no engine; give one as dask://HOST:PORT.</source>
        <translation>{engine} n’est pas un moteur ; donnez-en un sous la forme dask://HOST:PORT.</translation>
    </message>
    <message>
        <source>{file}</source>
        <translation>{file}</translation>
    </message>
    <message>
        <source>{first} (rows) and {second} (columns):</source>
        <translation>{first} (lignes) et {second} (colonnes) :</translation>
    </message>
    <message>
        <source>{line} (settled by the consensus)</source>
        <translation>{line} (tranché par le consensus)</translation>
    </message>
    <message>
        <source>{login} is no member any more; the findings stay.</source>
        <translation>{login} n’est plus membre ; les constats restent.</translation>
    </message>
    <message>
        <source>{login}: {name} is a member ({duty}).</source>
        <translation>{login} : {name} est membre ({duty}).</translation>
    </message>
    <message>
        <source>{names}; questions judged by two or more: {units}, documents: {documents}</source>
        <translation>{names} ; questions jugées par deux ou plus : {units}, documents : {documents}</translation>
    </message>
    <message>
        <source>{name} cannot be published yet: {facts} are lacking; state them.</source>
        <translation>{name} ne peut pas encore être publié : il manque {facts} ; indiquez-les.</translation>
    </message>
    <message>
        <source>{name} declares entities that nest or reach for other files, which are not opened; save its content as plain text first.</source>
        <translation>{name} déclare des entités imbriquées ou qui atteignent d’autres fichiers, qui ne sont pas ouverts ; enregistrez d’abord son contenu en texte brut.</translation>
    </message>
    <message>
        <source>{name} has a review in this file already; go on with that one.</source>
        <translation>{name} a déjà une évaluation dans ce fichier ; poursuivez celle-là.</translation>
    </message>
    <message>
        <source>{name} has more than {limit} pages; split it, and open the part that holds the question.</source>
        <translation>{name} a plus de {limit} pages ; divisez-le, et ouvrez la partie qui contient la question.</translation>
    </message>
    <message>
        <source>{name} has no document of {batch} that is not begun and can be given on.</source>
        <translation>{name} n’a de {batch} aucun document qui ne soit commencé et puisse être transmis.</translation>
    </message>
    <message>
        <source>{name} has not judged question {id}; take another side, or decide in a third way.</source>
        <translation>{name} n’a pas jugé la question {id} ; prenez un autre côté, ou décidez d’une troisième manière.</translation>
    </message>
    <message>
        <source>{name} has this file open too; the next save there joins this.</source>
        <translation>{name} a aussi ouvert ce fichier ; le prochain enregistrement là-bas fusionne ceci.</translation>
    </message>
    <message>
        <source>{name} has two commitments {id}.</source>
        <translation>{name} a deux engagements {id}.</translation>
    </message>
    <message>
        <source>{name} has two notes {id}.</source>
        <translation>{name} a deux notes {id}.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} MB of markup; split it, or save its content as plain text.</source>
        <translation>{name} contient plus de {limit} Mo de balisage ; divisez-le, ou enregistrez son contenu en texte brut.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} million characters of text; split it, and open the part with the question.</source>
        <translation>{name} contient plus de {limit} millions de caractères ; divisez-le, et ouvrez la partie avec la question.</translation>
    </message>
    <message>
        <source>{name} holds no document {number}; choose one from 1 to {count}.</source>
        <translation>{name} ne contient pas de document {number} ; choisissez de 1 à {count}.</translation>
    </message>
    <message>
        <source>{name} holds no layout; export it again where it came from.</source>
        <translation>{name} ne contient pas de mise en page ; exportez-la de nouveau là d’où elle vient.</translation>
    </message>
    <message>
        <source>{name} holds no text; choose a document that holds the question.</source>
        <translation>{name} ne contient pas de texte ; choisissez un document qui contient la question.</translation>
    </message>
    <message>
        <source>{name} holds no text; choose a file that holds the question and its answer.</source>
        <translation>{name} ne contient pas de texte ; choisissez un fichier avec la question et sa réponse.</translation>
    </message>
    <message>
        <source>{name} holds only white space; choose a file that holds the question and its answer.</source>
        <translation>{name} ne contient que des blancs ; choisissez un fichier avec la question et sa réponse.</translation>
    </message>
    <message>
        <source>{name} in {path} cannot be unpacked ({why}); unpack it with another program.</source>
        <translation>{name} dans {path} ne peut être extrait ({why}) ; extrayez-le avec un autre programme.</translation>
    </message>
    <message>
        <source>{name} is XML in {encoding}, which cannot be read; save it as UTF-8.</source>
        <translation>{name} est du XML en {encoding}, qui ne peut être lu ; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>{name} is a ZIP archive; unpack it, and choose the document in it.</source>
        <translation>{name} est une archive ZIP ; décompressez-la, et choisissez le document qu’elle contient.</translation>
    </message>
    <message>
        <source>{name} is a consensus itself; choose reviews that are one reviewer&apos;s own.</source>
        <translation>{name} est déjà un consensus ; choisissez des évaluations d’un seul évaluateur.</translation>
    </message>
    <message>
        <source>{name} is a damaged message; save it again from the mail program, or as plain text.</source>
        <translation>{name} est un message endommagé ; enregistrez-le à nouveau depuis le logiciel de messagerie, ou comme texte brut.</translation>
    </message>
    <message>
        <source>{name} is a document of Pages, Numbers or Keynote; export it as Word or PDF, and open that.</source>
        <translation>{name} est un document de Pages, Numbers ou Keynote ; exportez-le en Word ou PDF, et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>{name} is a message without text; open what is attached to it.</source>
        <translation>{name} est un message sans texte ; ouvrez ce qui y est joint.</translation>
    </message>
    <message>
        <source>{name} is a party to this consensus already; choose another.</source>
        <translation>{name} est déjà partie à ce consensus ; choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>{name} is a presentation; save it as PDF, and open that.</source>
        <translation>{name} est une présentation ; enregistrez-la en PDF, et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>{name} is a review that carries no layout; take one that was read by a layout.</source>
        <translation>{name} est une évaluation sans mise en page ; prenez-en une qui a été lue selon une mise en page.</translation>
    </message>
    <message>
        <source>{name} is a saved message without a web page in it; save the page as HTML.</source>
        <translation>{name} est un message enregistré sans page web ; enregistrez la page en HTML.</translation>
    </message>
    <message>
        <source>{name} is a scan: its pages are pictures without text; run text recognition (OCR) over it, and open what that makes.</source>
        <translation>{name} est un scan : ses pages sont des images sans texte ; passez-le à la reconnaissance de texte (OCR), et ouvrez le résultat.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet; copy the question and its answer into a document, or save it as PDF.</source>
        <translation>{name} est une feuille de calcul ; copiez la question et sa réponse dans un document, ou enregistrez-la en PDF.</translation>
    </message>
    <message>
        <source>{name} is an e-book; copy its text into a document, and open that.</source>
        <translation>{name} est un livre numérique ; copiez son texte dans un document, et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read as PDF; get a fresh copy, or print it to a new PDF.</source>
        <translation>{name} est endommagé et ne peut être lu comme PDF ; procurez-vous une nouvelle copie, ou imprimez-le dans un nouveau PDF.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read as RTF; open it in a word processor, and save it as DOCX.</source>
        <translation>{name} est endommagé et ne peut être lu comme RTF ; ouvrez-le dans un traitement de texte, et enregistrez-le en DOCX.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read; open it in a word processor and save it again, or get a fresh copy.</source>
        <translation>{name} est endommagé et ne peut être lu ; ouvrez-le dans un traitement de texte et réenregistrez-le, ou procurez-vous une nouvelle copie.</translation>
    </message>
    <message>
        <source>{name} is damaged, or needs more memory than a document should; get a fresh copy, or its plain text.</source>
        <translation>{name} est endommagé, ou demande plus de mémoire qu’un document ne devrait ; procurez-vous une nouvelle copie, ou son texte brut.</translation>
    </message>
    <message>
        <source>{name} is damaged: it is marked as {encoding}, but byte {place} is not; get a fresh copy.</source>
        <translation>{name} est endommagé : il est marqué {encoding}, mais l’octet {place} ne l’est pas ; procurez-vous une nouvelle copie.</translation>
    </message>
    <message>
        <source>{name} is empty; choose a file that holds the question and its answer.</source>
        <translation>{name} est vide ; choisissez un fichier avec la question et sa réponse.</translation>
    </message>
    <message>
        <source>{name} is encrypted; open it with its password and save it without.</source>
        <translation>{name} est chiffré ; ouvrez-le avec son mot de passe et enregistrez-le sans.</translation>
    </message>
    <message>
        <source>{name} is in the old Word format, which cannot be read; open it in Word or LibreOffice, save it as DOCX, and open that.</source>
        <translation>{name} est dans l’ancien format Word, qui ne peut être lu ; ouvrez-le dans Word ou LibreOffice, enregistrez-le en DOCX, et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB; split it first.</source>
        <translation>{name} dépasse {limit} Mo ; divisez-le d’abord.</translation>
    </message>
    <message>
        <source>{name} is nested more than {limit} levels deep; save its content as plain text first.</source>
        <translation>{name} est imbriqué sur plus de {limit} niveaux ; enregistrez d’abord son contenu en texte brut.</translation>
    </message>
    <message>
        <source>{name} is no Akoma Ntoso document; choose one, or a source text.</source>
        <translation>{name} n’est pas un document Akoma Ntoso ; choisissez-en un, ou un texte source.</translation>
    </message>
    <message>
        <source>{name} is no consensus; start one first.</source>
        <translation>{name} n’est pas un consensus ; commencez-en d’abord un.</translation>
    </message>
    <message>
        <source>{name} is no encoding that is known here</source>
        <translation>{name} n’est pas un codage connu ici</translation>
    </message>
    <message>
        <source>{name} is no name for a layout; use letters, digits, spaces, dots and hyphens.</source>
        <translation>{name} n’est pas un nom de mise en page ; utilisez des lettres, des chiffres, des espaces, des points et des traits d’union.</translation>
    </message>
    <message>
        <source>{name} is no party to this consensus; take the side of one who is.</source>
        <translation>{name} n’est pas partie à ce consensus ; prenez le côté de quelqu’un qui l’est.</translation>
    </message>
    <message>
        <source>{name} is no well-formed XML (line {line}); get a fresh copy, or save its content as plain text.</source>
        <translation>{name} n’est pas du XML bien formé (ligne {line}) ; procurez-vous une nouvelle copie, ou enregistrez son contenu en texte brut.</translation>
    </message>
    <message>
        <source>{name} is not one member; see annotator team status for their logins.</source>
        <translation>{name} n’est pas un seul membre ; voyez annotator team status pour leurs comptes.</translation>
    </message>
    <message>
        <source>{name} is not text ({format}); choose the text of the question and its answer.</source>
        <translation>{name} n’est pas du texte ({format}) ; choisissez le texte de la question et de sa réponse.</translation>
    </message>
    <message>
        <source>{name} is not text: it holds zero bytes; choose a text file.</source>
        <translation>{name} n’est pas du texte : il contient des octets nuls ; choisissez un fichier texte.</translation>
    </message>
    <message>
        <source>{name} is not text; choose a text file.</source>
        <translation>{name} n’est pas du texte ; choisissez un fichier texte.</translation>
    </message>
    <message>
        <source>{name} is not what its encoding {encoding} says; get a fresh copy, or save it as UTF-8.</source>
        <translation>{name} n’est pas ce que dit son encodage {encoding} ; procurez-vous une nouvelle copie, ou enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>{name} is one document of a file that holds several; import that file with the encoding, and choose it.</source>
        <translation>{name} est un document d’un fichier qui en contient plusieurs ; importez ce fichier avec le codage, et choisissez-le.</translation>
    </message>
    <message>
        <source>{name} is {kind} and no document; choose the text of the question and its answer.</source>
        <translation>{name} est {kind} et non un document ; choisissez le texte de la question et de sa réponse.</translation>
    </message>
    <message>
        <source>{name} says itself how it is encoded; open it without a choice.</source>
        <translation>{name} indique lui-même son codage ; ouvrez-le sans en choisir un.</translation>
    </message>
    <message>
        <source>{name} took longer than {seconds} seconds to read, and was given up; split it, or save it as plain text.</source>
        <translation>La lecture de {name} a duré plus de {seconds} secondes et a été abandonnée ; divisez-le, ou enregistrez-le en texte brut.</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than a document holds, and was not opened; get a fresh copy.</source>
        <translation>{name} se décompresse en bien plus qu’un document ne contient, et n’a pas été ouvert ; procurez-vous une nouvelle copie.</translation>
    </message>
    <message>
        <source>{name} was changed from elsewhere meanwhile; open it anew.</source>
        <translation>{name} a été modifié ailleurs entre-temps ; rouvrez-le.</translation>
    </message>
    <message>
        <source>{name} was opened to be read only; open a copy to change it.</source>
        <translation>{name} a été ouvert en lecture seule ; ouvrez une copie pour le modifier.</translation>
    </message>
    <message>
        <source>{name} was restored in another window or program already; go on there.</source>
        <translation>{name} a déjà été restauré dans une autre fenêtre ou un autre programme ; poursuivez là.</translation>
    </message>
    <message>
        <source>{name} {version}: {count} files</source>
        <translation>{name} {version} : {count} fichiers</translation>
    </message>
    <message>
        <source>{name}, commitment “{what}”: {taken} stands; {left} was not taken and is kept as a note.</source>
        <translation>{name}, engagement « {what} » : {taken} est retenu ; {left} n&apos;a pas été repris et est conservé comme note.</translation>
    </message>
    <message>
        <source>{name}, note “{what}”: {taken} stands; {left} was not taken and is kept as a note.</source>
        <translation>{name}, note « {what} » : {taken} est retenu ; {left} n&apos;a pas été repris et est conservé comme note.</translation>
    </message>
    <message>
        <source>{name}, question {id}: {taken} stands; {left} was not taken and is kept as a note.</source>
        <translation>{name}, question {id} : {taken} est retenu ; {left} n&apos;a pas été repris et est conservé comme note.</translation>
    </message>
    <message>
        <source>{name}, {count} characters, language {language}</source>
        <translation>{name}, {count} caractères, langue {language}</translation>
    </message>
    <message>
        <source>{name}: joined with the review here.</source>
        <translation>{name} : réuni avec l&apos;évaluation d&apos;ici.</translation>
    </message>
    <message>
        <source>{name}: not read. {why}</source>
        <translation>{name} : non lu. {why}</translation>
    </message>
    <message>
        <source>{name}: replaced by the newer review, which holds all of the older.</source>
        <translation>{name} : remplacée par l’évaluation plus récente, qui contient tout de l’ancienne.</translation>
    </message>
    <message>
        <source>{name}: taken over.</source>
        <translation>{name} : reprise.</translation>
    </message>
    <message>
        <source>{name}: was here already, with all of it.</source>
        <translation>{name} : était déjà là, en entier.</translation>
    </message>
    <message>
        <source>{name}: {came}</source>
        <translation>{name} : {came}</translation>
    </message>
    <message>
        <source>{name}: {count} documents</source>
        <translation>{name} : {count} documents</translation>
    </message>
    <message>
        <source>{name}: {count} documents, read by several: {several}, due: {due}</source>
        <translation>{name} : {count} documents, lus par plusieurs : {several}, échéance : {due}</translation>
    </message>
    <message>
        <source>{name}: {taken} stands; {left} was not taken.</source>
        <translation>{name} : {taken} est retenu ; {left} n&apos;a pas été repris.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name} : {value}</translation>
    </message>
    <message>
        <source>{one} and {other} merged</source>
        <translation>{one} et {other} fusionnées</translation>
    </message>
    <message>
        <source>{part} deleted</source>
        <translation>{part} supprimée</translation>
    </message>
    <message>
        <source>{part} relabelled {label}</source>
        <translation>{part} a reçu le libellé {label}</translation>
    </message>
    <message>
        <source>{part} split</source>
        <translation>{part} divisée</translation>
    </message>
    <message>
        <source>{part}: label taken away</source>
        <translation>{part} : libellé retiré</translation>
    </message>
    <message>
        <source>{part}: other ends</source>
        <translation>{part} : autres limites</translation>
    </message>
    <message>
        <source>{path} cannot be locked ({what}); check the disk or the network, then try again.</source>
        <translation>{path} ne peut être verrouillé ({what}) ; vérifiez le disque ou le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} cannot be made a folder ({why}).</source>
        <translation>{path} ne peut pas devenir un dossier ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be merged: {why}</source>
        <translation>{path} ne peut être fusionné : {why}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({what}); check the disk or the network, then try again.</source>
        <translation>{path} ne peut être lu ({what}) ; vérifiez le disque ou le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} cannot be removed ({what}); check the permissions of its folder.</source>
        <translation>{path} ne peut être supprimé ({what}) ; vérifiez les droits de son dossier.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({what}); check the name and the disk, then try again.</source>
        <translation>{path} ne peut être utilisé ({what}) ; vérifiez le nom et le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({what}); check the permissions of its folder, or set XDG_DATA_HOME.</source>
        <translation>{path} ne peut être écrit ({what}) ; vérifiez les droits de son dossier, ou définissez XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}).</source>
        <translation>{path} ne peut pas être écrit ({why}).</translation>
    </message>
    <message>
        <source>{path} holds no reviewer; write one on the other computer (menu Edit, or annotator reviewer export).</source>
        <translation>{path} ne contient pas d’évaluateur ; écrivez-en un sur l’autre ordinateur (menu Édition, ou annotator reviewer export).</translation>
    </message>
    <message>
        <source>{path} holds {count} documents, all of them imported; --document N imports one:</source>
        <translation>{path} contient {count} documents, tous importés ; --document N en importe un :</translation>
    </message>
    <message>
        <source>{path} is a folder; choose a file in it.</source>
        <translation>{path} est un dossier ; choisissez un fichier dedans.</translation>
    </message>
    <message>
        <source>{path} is a folder; choose a file name in it.</source>
        <translation>{path} est un dossier ; choisissez un nom de fichier dedans.</translation>
    </message>
    <message>
        <source>{path} is a name that this system does not take; choose another, such as {name}.</source>
        <translation>{path} est un nom que ce système n’accepte pas ; choisissez-en un autre, comme {name}.</translation>
    </message>
    <message>
        <source>{path} is a review already; learn a layout from its source.</source>
        <translation>{path} est déjà une évaluation ; apprenez une mise en page d’après sa source.</translation>
    </message>
    <message>
        <source>{path} is a review already; open it as it is, or import a source text.</source>
        <translation>{path} est déjà une évaluation ; ouvrez-le tel quel, ou importez un texte source.</translation>
    </message>
    <message>
        <source>{path} is a review of one document; open it without a number.</source>
        <translation>{path} est l’évaluation d’un seul document ; ouvrez-la sans numéro.</translation>
    </message>
    <message>
        <source>{path} is damaged; set it aside, then do this again.</source>
        <translation>{path} est endommagé ; mettez-le de côté, puis recommencez.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB; split it, or choose a smaller file.</source>
        <translation>{path} dépasse {limit} Mo ; divisez-le, ou choisissez un fichier plus petit.</translation>
    </message>
    <message>
        <source>{path} is longer than this system takes; choose a shorter name, or a folder within fewer others.</source>
        <translation>{path} est plus long que ce système ne l&apos;accepte ; choisissez un nom plus court, ou un dossier placé moins profondément.</translation>
    </message>
    <message>
        <source>{path} is nested too deeply.</source>
        <translation>{path} est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>{path} is no codebook: it is not JSON; choose a codebook file.</source>
        <translation>{path} n’est pas une grille : ce n’est pas du JSON ; choisissez un fichier de grille.</translation>
    </message>
    <message>
        <source>{path} is no folder that can be read; choose the folder of your documents.</source>
        <translation>{path} n’est pas un dossier lisible ; choisissez le dossier de vos documents.</translation>
    </message>
    <message>
        <source>{path} is no ordinary file; choose a file on disk.</source>
        <translation>{path} n’est pas un fichier ordinaire ; choisissez un fichier sur disque.</translation>
    </message>
    <message>
        <source>{path} is no review; import it first, or choose a review file.</source>
        <translation>{path} n’est pas une évaluation ; importez-le d’abord, ou choisissez un fichier d’évaluation.</translation>
    </message>
    <message>
        <source>{path} is no table of facts; its first line names columns of: {wanted}.</source>
        <translation>{path} n’est pas une table de faits ; sa première ligne nomme des colonnes parmi : {wanted}.</translation>
    </message>
    <message>
        <source>{path} is not there any more: it was renamed, moved or removed; save it there once more, or elsewhere.</source>
        <translation>{path} n’est plus là : il a été renommé, déplacé ou supprimé ; enregistrez-le là à nouveau, ou ailleurs.</translation>
    </message>
    <message>
        <source>{path} is not there; check the name.</source>
        <translation>{path} n’existe pas ; vérifiez le nom.</translation>
    </message>
    <message>
        <source>{path} is open in another window or program ({who}); close it there, then do this again.</source>
        <translation>{path} est ouvert dans une autre fenêtre ou un autre programme ({who}) ; fermez-le là, puis recommencez.</translation>
    </message>
    <message>
        <source>{path} is the file to be read itself; choose another name for what is written.</source>
        <translation>{path} est le fichier même qui doit être lu ; choisissez un autre nom pour ce qui est écrit.</translation>
    </message>
    <message>
        <source>{path} is there already; choose another name, or add --force.</source>
        <translation>{path} existe déjà ; choisissez un autre nom, ou ajoutez --force.</translation>
    </message>
    <message>
        <source>{path} is there already; name an empty folder for the copies.</source>
        <translation>{path} existe déjà ; nommez un dossier vide pour les copies.</translation>
    </message>
    <message>
        <source>{path} keeps its codebook: it gives the reason {id}; say which one takes its place.</source>
        <translation>{path} garde sa grille : il donne la raison {id} ; dites laquelle la remplace.</translation>
    </message>
    <message>
        <source>{path} may not be read; ask for permission, or choose another file.</source>
        <translation>{path} ne peut être lu faute de droits ; demandez l’autorisation, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} may not be written; save it in another place.</source>
        <translation>{path} ne peut être écrit faute de droits ; enregistrez-le ailleurs.</translation>
    </message>
    <message>
        <source>{path} was changed by somebody else at {at}, since you opened it; compare, save in another place, or overwrite it.</source>
        <translation>{path} a été modifié par quelqu’un d’autre à {at}, depuis que vous l’avez ouvert ; comparez, enregistrez ailleurs, ou écrasez-le.</translation>
    </message>
    <message>
        <source>{path} was not saved ({what}); make room, or save it in another place.</source>
        <translation>{path} n’a pas été enregistré ({what}) ; faites de la place, ou enregistrez-le ailleurs.</translation>
    </message>
    <message>
        <source>{path} was not saved: it would be larger than {limit} MB and could not be opened again; start from a shorter text.</source>
        <translation>{path} n’a pas été enregistré : il dépasserait {limit} Mo et ne pourrait plus être ouvert ; partez d’un texte plus court.</translation>
    </message>
    <message>
        <source>{path} was saved, but the disk did not confirm it ({what}); save a copy in another place.</source>
        <translation>{path} a été enregistré, mais le disque ne l’a pas confirmé ({what}) ; enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>{path}: no findings.</source>
        <translation>{path} : aucun constat.</translation>
    </message>
    <message>
        <source>{path}: not written; others have passages to decide on, which are hidden: each relocates a file of their own, and merges it then.</source>
        <translation>{path} : non écrit ; d’autres doivent décider de passages masqués : chacun transpose son propre fichier, puis le fusionne.</translation>
    </message>
    <message>
        <source>{path}: not written; see --accept-doubtful and --drop-lost.</source>
        <translation>{path} : non écrit ; voir --accept-doubtful et --drop-lost.</translation>
    </message>
    <message>
        <source>{path}: nothing was changed.</source>
        <translation>{path} : rien n’a été changé.</translation>
    </message>
    <message>
        <source>{path}: removed.</source>
        <translation>{path} : retiré.</translation>
    </message>
    <message>
        <source>{path}: written.</source>
        <translation>{path} : écrit.</translation>
    </message>
    <message>
        <source>{path}: {count} reviews.</source>
        <translation>{path} : {count} évaluations.</translation>
    </message>
    <message>
        <source>{path}: {name} ({type}), {count} bytes.</source>
        <translation>{path} : {name} ({type}), {count} octets.</translation>
    </message>
    <message>
        <source>{path}: {questions} questions to judge, {answers} answers.</source>
        <translation>{path} : {questions} questions à juger, {answers} réponses.</translation>
    </message>
    <message>
        <source>{person} made the batch {name}, and alone changes it.</source>
        <translation>{person} a fait le lot {name}, et est seul à le changer.</translation>
    </message>
    <message>
        <source>{place} has this already.</source>
        <translation>{place} l’a déjà.</translation>
    </message>
    <message>
        <source>{place} was written to meanwhile; this is sent again.</source>
        <translation>On a écrit entre-temps dans {place} ; ceci est renvoyé.</translation>
    </message>
    <message>
        <source>{place}: a store was made; you are its coordinator.</source>
        <translation>{place} : un dépôt a été créé ; vous en êtes le coordinateur.</translation>
    </message>
    <message>
        <source>{place}: the store is of this version.</source>
        <translation>{place} : le dépôt est de cette version.</translation>
    </message>
    <message>
        <source>{share} ({count} of {total})</source>
        <translation>{share} ({count} sur {total})</translation>
    </message>
    <message>
        <source>{share} ({count} of {total}; 95 % interval {low} to {high})</source>
        <translation>{share} ({count} sur {total} ; intervalle à 95 % de {low} à {high})</translation>
    </message>
    <message>
        <source>{title}</source>
        <translation>{title}</translation>
    </message>
    <message>
        <source>{url} is no address of a store ({why}).</source>
        <translation>{url} n’est pas l’adresse d’un dépôt ({why}).</translation>
    </message>
    <message>
        <source>{value} is no date; write it as year-month-day.</source>
        <translation>{value} n’est pas une date ; écrivez année-mois-jour.</translation>
    </message>
    <message>
        <source>{value} is no type of commitment; choose one from the list.</source>
        <translation>{value} n’est pas un type d’engagement ; choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>{what}, {name}: {here} here, {there} in the file</source>
        <translation>{what}, {name} : {here} ici, {there} dans le fichier</translation>
    </message>
    <message>
        <source>{what}: only here</source>
        <translation>{what} : seulement ici</translation>
    </message>
    <message>
        <source>{what}: only in the file</source>
        <translation>{what} : seulement dans le fichier</translation>
    </message>
    <message>
        <source>{what}: the findings differ, and are hidden until all are complete.</source>
        <translation>{what} : les constats diffèrent, et sont cachés jusqu’à ce que toutes les évaluations soient terminées.</translation>
    </message>
    <message>
        <source>{what}; see {program} --help.</source>
        <translation>{what} ; voir {program} --help.</translation>
    </message>
    <message>
        <source>{who}, commitment {id}</source>
        <translation>{who}, engagement {id}</translation>
    </message>
    <message>
        <source>{who}, note {id}</source>
        <translation>{who}, note {id}</translation>
    </message>
    <message>
        <source>{who}, question {id}</source>
        <translation>{who}, question {id}</translation>
    </message>
    <message>
        <source>{words} does not stand in {name}; give words as they are printed.</source>
        <translation>{words} ne figure pas dans {name} ; donnez des mots tels qu’imprimés.</translation>
    </message>
    <message>
        <source>{written} reviews written to {folder}; there already: {there}, reviews already: {reviews}, not read: {bad}</source>
        <translation>{written} évaluations écrites dans {folder} ; déjà présentes : {there}, déjà des évaluations : {reviews}, non lues : {bad}</translation>
    </message>
    <message>
        <source>“{words}” can mean {days}; write one day as year-month-day.</source>
        <translation>« {words} » peut signifier {days} ; écrivez un seul jour, année-mois-jour.</translation>
    </message>
    <message>
        <source>“{words}” is no regular expression ({what}); correct it, or switch regular expressions off.</source>
        <translation>« {words} » n’est pas une expression régulière ({what}) ; corrigez-la, ou désactivez les expressions régulières.</translation>
    </message>
    <message>
        <source>“{words}” stands at {count} places ({places}); quote more of it, or give the place itself.</source>
        <translation>« {words} » se trouve à {count} endroits ({places}) ; citez-en davantage, ou donnez la place elle-même.</translation>
    </message>
    <message>
        <source>“{words}” stands nowhere in the text; copy the words from it.</source>
        <translation>« {words} » ne se trouve nulle part dans le texte ; copiez-en les mots.</translation>
    </message>
</context>
<context>
    <name>printed</name>
    <message>
        <source>Answer {0}</source>
        <translation>Réponse {0}</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>Question {0}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Not when</source>
        <translation>Pas quand</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>Utiliser quand</translation>
    </message>
</context>
<context>
    <name>short verdicts</name>
    <message>
        <source>Answered</source>
        <translation>Répondue</translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <translation>Impossible à juger</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>En partie</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All find the same.</source>
        <translation>Tous constatent la même chose.</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation>Modifie</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer sheet</source>
        <translation>Tableau des réponses</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondue</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Answers that address it</source>
        <translation>Réponses qui la traitent</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Posée par</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Posée le</translation>
    </message>
    <message>
        <source>A{0}</source>
        <translation>R{0}</translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <translation>Impossible à juger</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Checksum of the source</source>
        <translation>Somme de contrôle de la source</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Grille de codage</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Commitment {0} is linked to no question</source>
        <translation>L’engagement {0} n’est lié à aucune question</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contredit</translation>
    </message>
    <message>
        <source>Deadline extended by document</source>
        <translation>Échéance prolongée par document</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Draft follow-up question</source>
        <translation>Projet de nouvelle question</translation>
    </message>
    <message>
        <source>Drafts: read and correct them before you send them.</source>
        <translation>Projets : relisez-les et corrigez-les avant envoi.</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Due date as written</source>
        <translation>Échéance telle qu’écrite</translation>
    </message>
    <message>
        <source>Every question was answered, or has not been judged yet.</source>
        <translation>Chaque question a reçu une réponse ou n’a pas encore été jugée.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>First due date</source>
        <translation>Première échéance</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Fulfilled by document</source>
        <translation>Tenu par document</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Id of the commitment</source>
        <translation>Id de l’engagement</translation>
    </message>
    <message>
        <source>Id of the reason</source>
        <translation>Id du motif</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Ids of other reasons</source>
        <translation>Ids d’autres motifs</translation>
    </message>
    <message>
        <source>In files for programs</source>
        <translation>Dans les fichiers pour programmes</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>In this workbook</source>
        <translation>Dans ce classeur</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Individuelle</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>Kind of review</source>
        <translation>Type d’évaluation</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Legislature</source>
        <translation>Législature</translation>
    </message>
    <message>
        <source>Look again at question {0}: its wording or answer has changed</source>
        <translation>Revoir la question {0} : son texte ou sa réponse a changé</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>Ministre</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>Déplacé au</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No commitments recorded.</source>
        <translation>Aucun engagement noté.</translation>
    </message>
    <message>
        <source>Not all have judged it.</source>
        <translation>Tous ne l’ont pas jugée.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Non répondue</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Not fulfilled</source>
        <translation>Non tenu</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indiquée</translation>
    </message>
    <message>
        <source>Not yet reviewed</source>
        <translation>Pas encore évaluée</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Ongoing action</source>
        <translation>Action en cours</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other links</source>
        <translation>Autres liens</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Overdue commitments</source>
        <translation>Engagements en retard</translation>
    </message>
    <message>
        <source>Parliament</source>
        <translation>Parlement</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partiellement répondue</translation>
    </message>
    <message>
        <source>Partly fulfilled</source>
        <translation>Partiellement tenu</translation>
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
        <translation>Emplacements de la preuve</translation>
    </message>
    <message>
        <source>Places of the passages</source>
        <translation>Emplacements des passages</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Question {0} has a verdict without a reason</source>
        <translation>La question {0} a un verdict sans motif</translation>
    </message>
    <message>
        <source>Question {0} has a verdict without evidence</source>
        <translation>La question {0} a un verdict sans preuve</translation>
    </message>
    <message>
        <source>Question {0} is not yet reviewed</source>
        <translation>La question {0} n’est pas encore évaluée</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Questions to ask again</source>
        <translation>Questions à reposer</translation>
    </message>
    <message>
        <source>Q{0}</source>
        <translation>Q{0}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répète</translation>
    </message>
    <message>
        <source>Responds to question</source>
        <translation>Répond à la question</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Évaluateurs</translation>
    </message>
    <message>
        <source>Sheet or column</source>
        <translation>Feuille ou colonne</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State of the review</source>
        <translation>État de l’évaluation</translation>
    </message>
    <message>
        <source>Stated in answer</source>
        <translation>Figure dans la réponse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Study or consideration</source>
        <translation>Étude ou réflexion</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text of the question</source>
        <translation>Texte de la question</translation>
    </message>
    <message>
        <source>That of the document</source>
        <translation>Celle du document</translation>
    </message>
    <message>
        <source>The evidence differs.</source>
        <translation>Les preuves diffèrent.</translation>
    </message>
    <message>
        <source>The reasons differ.</source>
        <translation>Les raisons diffèrent.</translation>
    </message>
    <message>
        <source>The verdicts differ.</source>
        <translation>Les verdicts diffèrent.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Under question</source>
        <translation>Sous la question</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>Verdicts by asker</source>
        <translation>Verdicts par auteur de la question</translation>
    </message>
    <message>
        <source>Verdicts by minister</source>
        <translation>Verdicts par ministre</translation>
    </message>
    <message>
        <source>Verdicts by theme</source>
        <translation>Verdicts par thème</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Points à noter</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Ce qui a été répondu</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Ce qui était demandé</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>answered, with its 95 % interval</source>
        <translation>répondu, avec l’intervalle à 95 %</translation>
    </message>
    <message>
        <source>commitment overdue</source>
        <translation>engagement en retard</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>déclaré</translation>
    </message>
    <message>
        <source>doubtful boundary or claim</source>
        <translation>limite ou revendication douteuse</translation>
    </message>
    <message>
        <source>evidence missing</source>
        <translation>preuve manquante</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>look again: its wording or answer has changed</source>
        <translation>à revoir : son texte ou sa réponse a changé</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>certitude faible</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>no answer claims it</source>
        <translation>aucune réponse ne la revendique</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>sans preuve</translation>
    </message>
    <message>
        <source>reason missing</source>
        <translation>motif manquant</translation>
    </message>
    <message>
        <source>reviewers differ</source>
        <translation>les évaluateurs divergent</translation>
    </message>
    <message>
        <source>reviewers differed, settled by the consensus</source>
        <translation>les évaluateurs divergeaient, tranché par le consensus</translation>
    </message>
    <message>
        <source>settled by the consensus</source>
        <translation>tranché par le consensus</translation>
    </message>
    <message>
        <source>the joint answer does not address it</source>
        <translation>la réponse commune ne la traite pas</translation>
    </message>
    <message>
        <source>undeclared</source>
        <translation>non déclaré</translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message>
        <source>Answered on</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Any due date</source>
        <translation>Toute échéance</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Attribué à</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Attribué à personne</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Begun by others</source>
        <translation>Commencé par d&apos;autres</translation>
    </message>
    <message>
        <source>By due date</source>
        <translation>Par échéance</translation>
    </message>
    <message>
        <source>By minister</source>
        <translation>Par ministre</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Par numéro</translation>
    </message>
    <message>
        <source>By overdue</source>
        <translation>Par engagements en retard</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By what I have done</source>
        <translation>Par ce que j&apos;ai fait</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Completed by</source>
        <translation>Terminé par</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Doutes</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Due date moved</source>
        <translation>Échéance déplacée</translation>
    </message>
    <message>
        <source>Due within a month</source>
        <translation>Dans un mois</translation>
    </message>
    <message>
        <source>Due within half a year</source>
        <translation>Dans six mois</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>Première échéance</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>Ministre</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d&apos;abord</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Sans échéance</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d&apos;abord</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Read twice</source>
        <translation>Lus deux fois</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Texts and findings</source>
        <translation>Textes et constats</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>engagement</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>constat</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
</TS>
