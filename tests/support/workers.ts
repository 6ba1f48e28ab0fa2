import { RoleKey } from '#domain/code-lists.ts'
import { InstitutionKey, TeamKey, WorkerCode } from '#domain/ids.ts'
import type { Worker } from '#domain/worker.ts'

/** A worker of an institution; says only what matters to the test. */
export const aWorker = (code: string, over: Partial<Worker> = {}): Worker => ({
  code: WorkerCode.parse(code),
  alias: 'Jawor',
  institution: InstitutionKey.parse(code.split('-')[0]?.toLowerCase()),
  team: TeamKey.parse(`${code.split('-')[0]?.toLowerCase()}-r`),
  role: RoleKey.parse('social_worker'),
  lead: false,
  ...over,
})

export const outreach = aWorker('SW-01', { alias: 'Sowa' })
export const outreachLead = aWorker('SW-02', { alias: 'Żuraw', lead: true })
export const social = aWorker('MOPS-02', { alias: 'Kalina' })
export const socialLead = aWorker('MOPS-04', { alias: 'Dąb', lead: true })
export const senior = aWorker('CAS-02', { alias: 'Malwa' })
export const seniorLead = aWorker('CAS-01', { alias: 'Lawenda', lead: true })
export const coordinator = aWorker('NET-01', {
  alias: 'Kompas',
  institution: InstitutionKey.parse('network'),
  role: RoleKey.parse('network_coordinator'),
  lead: true,
})
export const dataProtectionOfficer = aWorker('NET-02', {
  alias: 'Latarnia',
  institution: InstitutionKey.parse('network'),
  role: RoleKey.parse('dpo'),
})

export const everyone: readonly Worker[] = [
  outreach,
  outreachLead,
  social,
  socialLead,
  senior,
  seniorLead,
  coordinator,
  dataProtectionOfficer,
]
