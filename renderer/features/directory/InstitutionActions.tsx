import { useScreenActions } from '../../app/screen-actions.ts'
import { useTexts } from '../../text/use-texts.ts'
import { ActionRow } from '../../ui/ActionRow.tsx'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import classes from './directory.module.css'
import type { DirectoryEdit } from './forms/DirectoryDialog.tsx'
import type { MayEdit } from './InstitutionScreen.tsx'

export interface InstitutionActionsProps {
  readonly may: MayEdit
  readonly onEdit: (edit: DirectoryEdit) => void
}

/** What this worker may change here, each with its key; for others, who may. */
export function InstitutionActions({ may, onEdit }: InstitutionActionsProps) {
  const t = useTexts()
  const { act } = t.directory
  const upkeep = [
    { keys: 'p', label: act.room, hint: act.roomHint, edit: { kind: 'room' } },
    { keys: 'k', label: act.close, hint: act.closeHint, edit: { kind: 'closure' } },
    {
      keys: 'w',
      label: t.matrix.own.act,
      hint: t.matrix.own.actHint,
      edit: { kind: 'description', dimension: null },
    },
  ] as const
  const everything = [
    { keys: 'f', label: act.service, hint: act.serviceHint, edit: { kind: 'service', service: null } },
    { keys: 'c', label: act.takes, hint: act.takesHint, edit: { kind: 'takes' } },
    { keys: 'o', label: act.promise, hint: act.promiseHint, edit: { kind: 'promise' } },
    { keys: 'm', label: act.rename, hint: act.renameHint, edit: { kind: 'names' } },
    { keys: 't', label: act.team, hint: act.teamHint, edit: { kind: 'team', team: null } },
  ] as const
  const rows = [...(may.upkeep ? upkeep : []), ...(may.everything ? everything : [])]
  useScreenActions(
    'here',
    rows.map(({ keys, label, edit }) => ({ id: `directory ${keys}`, label, keys, act: () => onEdit(edit) })),
  )
  return (
    <section>
      <SectionTitle>{t.directory.actions}</SectionTitle>
      {rows.map(({ keys, label, hint, edit }) => (
        <ActionRow key={keys} keys={keys} label={label} hint={hint} onAct={() => onEdit(edit)} />
      ))}
      {may.everything ? null : <p className={classes.about}>{t.directory.readOnly}</p>}
    </section>
  )
}
