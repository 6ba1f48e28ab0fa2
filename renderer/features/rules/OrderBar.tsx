import { useTexts } from '../../text/use-texts.ts'
import { KeyButton } from '../../ui/KeyButton.tsx'
import classes from './rules-screen.module.css'
import type { Order } from './use-order.ts'

/** Says that the order on the screen is a try, and lets it be saved or dropped. */
export function OrderBar({ order }: { readonly order: Order }) {
  const t = useTexts()
  return (
    <div className={classes.order} role="status">
      <p>{order.sentence ?? t.rules.orderChanged}</p>
      <KeyButton keys="ctrl+enter" variant="filled" disabled={order.waiting} onAct={order.save}>
        {t.rules.saveOrder}
      </KeyButton>
      <KeyButton keys="escape" variant="subtle" onAct={order.drop}>
        {t.rules.dropOrder}
      </KeyButton>
    </div>
  )
}
