import { WorkerCode } from '#domain/ids.ts'
import { ReportPeriod } from '#domain/report-period.ts'
import { instant } from '#domain/time.ts'
import { answer } from '#electron/vault/gate.ts'
import { unlock } from '#electron/vault/keyring.ts'
import { openVault } from '#electron/vault/open-vault.ts'
import { signIn } from '#electron/vault/session.ts'
import { textFieldsOf } from '#electron/vault/text-fields.ts'
import { noWords } from '../support/report-words.ts'

/** Closes a month and corrects it until it is killed, and says each version only after its commit. */
const [folder = '', holder = '', code = '', passphrase = '', at = '0', named = ''] = process.argv.slice(2)
const worker = WorkerCode.parse(code)
const now = instant(Number(at))
const period = ReportPeriod.parse(named)
const unlocked = await unlock(folder, { worker: WorkerCode.parse(holder), passphrase }, now)
if (!unlocked.ok) throw new Error(unlocked.error.type)
const opened = openVault(unlocked.value, { textFields: textFieldsOf })
if (!opened.ok) throw new Error(opened.error.type)
const session = signIn(opened.value, worker, () => now)
if (!session.ok) throw new Error(session.error.type)
const deps = { reportDefect: (_: string, defect: unknown): string => String(defect) }
process.stdout.write('begun\n')
answer(session.value, 'freezeReport', { period }, deps)
for (let round = 1; ; round += 1) {
  const words = { ...noWords, gaps: `Brakuje miejsc w noclegowni, wersja ${round}.` }
  answer(session.value, 'writeReportWords', { period, words }, deps)
  const corrected = answer(session.value, 'correctReport', { period, reason: 'Uzupełniono wnioski.' }, deps)
  if (corrected.ok) process.stdout.write(`${corrected.value.version}\n`)
}
