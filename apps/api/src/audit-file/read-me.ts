/** How somebody without the product checks the file. */
export function readMe(head: string): string {
  return `Prüfakte
========

Prüfakte.pdf      Zusammenfassung zum Lesen
*.csv             Tabellen für ein Kalkulationsprogramm (UTF-8, Semikolon)
*.json            dieselben Angaben für Programme, vollständig
stand/            zu jeder Entscheidung der Stand, auf dem sie beruht
nachweise/        alle Nachweise, die nicht geschwärzt sind
manifest.json     alle Dateien mit Größe und Prüfsumme
SHA256SUMS.txt    alle Prüfsummen in einer Form, die Programme lesen

Sind die Dateien unverändert?
-----------------------------
Im entpackten Ordner:

  sha256sum -c SHA256SUMS.txt

Bei jedem Nachweis nennt manifest.json außerdem die Prüfsumme, die beim Hochladen festgehalten
wurde (recordedSha256), und ob die Datei ihr entspricht (isAsRecorded).

Worauf beruht eine Entscheidung?
--------------------------------
stand/<Kennung der Entscheidung>.json enthält den eingefrorenen Stand, Byte für Byte wie er
gespeichert ist: kanonisches JSON (RFC 8785) ohne Zeilenende. Seine Prüfsumme

  sha256sum stand/<Kennung>.json

steht in verlauf.json im Ereignis gate.decided dieser Entscheidung, unter
changes → gates/<Freigabe>/snapshot, zweiter Wert. Weil die Ereignisse verkettet sind, fällt
auf, wer den Stand nachträglich ändert. entscheidungen.csv und Prüfakte.pdf nennen dieselbe
Prüfsumme; manifest.json vergleicht sie mit der Datei (recordedSha256, isAsRecorded). Personen
stehen im Stand mit Kennung und Rolle; personen.json nennt die Namen.

Ist der Verlauf vollständig und unverändert?
--------------------------------------------
Jedes Ereignis in verlauf.json trägt seine Prüfsumme (hash) und die seines Vorgängers
(previousHash). Die Prüfsumme ist SHA-256 über das kanonische JSON (RFC 8785) aller Felder des
Ereignisses außer hash. Das letzte Ereignis dieser Akte ist

  ${head}

Wer die Anwendung betreibt, prüft damit, ob die Kette seitdem gekürzt oder neu berechnet wurde:

  npm run audit:verify -- --head ${head}

Wurde ein Nachweis während des Herunterladens geschwärzt, steht in seiner Datei genau das.
`;
}
