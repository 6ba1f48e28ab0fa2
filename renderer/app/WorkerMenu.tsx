import { type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core'
import { useState } from 'react'
import { ChangePassphraseDialog } from '../features/workers/ChangePassphraseDialog.tsx'
import { useTexts } from '../text/use-texts.ts'
import { InstitutionMark } from '../ui/InstitutionMark.tsx'
import { KeyCap } from '../ui/KeyCap.tsx'
import { setSingleKeys, singleKeysOn } from '../ui/single-keys.ts'
import classes from './masthead.module.css'
import { navigate } from './router.ts'
import { useScreenActions } from './screen-actions.ts'

/** Who works here: alias and code, never a name. */
export interface ShownWorker {
  readonly alias: string
  readonly code: string
  readonly institution: string
  /** Coordinators and viewers have no log to read (reference §5.5a). */
  readonly readsOwnLog: boolean
}

export interface WorkerMenuProps {
  readonly worker: ShownWorker
  readonly onLock: () => void
}

const schemes: readonly MantineColorScheme[] = ['auto', 'light', 'dark']

/** The worker's chip; behind it the look, the single-letter keys, and the lock. */
export function WorkerMenu({ worker, onLock }: WorkerMenuProps) {
  const t = useTexts()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const [changing, setChanging] = useState(false)
  const [singleKeys, setOn] = useState(singleKeysOn)
  const schemeNames: Record<MantineColorScheme, string> = {
    auto: t.shell.schemeAuto,
    light: t.shell.schemeLight,
    dark: t.shell.schemeDark,
  }
  const openLog = () => navigate('log', { code: worker.code })
  const switchKeys = () => {
    setSingleKeys(!singleKeys)
    setOn(!singleKeys)
  }
  const keysLabel = singleKeys ? t.shell.singleKeysOff : t.shell.singleKeysOn
  useScreenActions('app', [
    ...schemes
      .filter(scheme => scheme !== colorScheme)
      .map(scheme => ({
        id: `scheme ${scheme}`,
        label: t.shell.schemeAction(schemeNames[scheme]),
        act: () => setColorScheme(scheme),
      })),
    { id: 'single keys', label: keysLabel, act: switchKeys },
    { id: 'passphrase', label: t.workers.own.menu, act: () => setChanging(true) },
    ...(worker.readsOwnLog ? [{ id: 'log', label: t.workers.log.menu, act: openLog }] : []),
  ])
  return (
    <>
      <Menu position="bottom-end" width={240}>
        <Menu.Target>
          <button type="button" className={classes.worker}>
            <InstitutionMark institution={worker.institution} />
            <span>
              <b>{worker.alias}</b> <span className={classes.code}>{worker.code}</span>
            </span>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t.shell.scheme}</Menu.Label>
          {schemes.map(scheme => (
            <Menu.Item
              key={scheme}
              fw={scheme === colorScheme ? 600 : 400}
              aria-current={scheme === colorScheme}
              onClick={() => setColorScheme(scheme)}
            >
              {schemeNames[scheme]}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={switchKeys} title={t.shell.singleKeysHint}>
            {keysLabel}
          </Menu.Item>
          <Menu.Item onClick={() => setChanging(true)}>{t.workers.own.menu}</Menu.Item>
          {worker.readsOwnLog ? <Menu.Item onClick={openLog}>{t.workers.log.menu}</Menu.Item> : null}
          <Menu.Item onClick={onLock} rightSection={<KeyCap keys="ctrl+l" />}>
            {t.shell.lock}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {changing ? <ChangePassphraseDialog onClose={() => setChanging(false)} /> : null}
    </>
  )
}
