import { isPartyWorker } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { hrefOf } from '../../app/routes.ts'
import { ResidentCodeText, type ResidentCodeTextProps } from '../../ui/ResidentCodeText.tsx'
import classes from './resident-screen.module.css'

/** A code that leads to the page of the person, for those who have such a page. */
export function CodeLink(props: ResidentCodeTextProps) {
  const { worker } = useSession()
  const text = <ResidentCodeText {...props} />
  return isPartyWorker(worker) ? (
    <a className={classes.codeLink} href={hrefOf('resident', { code: props.code })}>
      {text}
    </a>
  ) : (
    text
  )
}
