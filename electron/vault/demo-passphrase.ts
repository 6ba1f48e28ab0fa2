/** The demo network holds invented people only: its passphrase is published, and every worker of it shares it. */
export const demoPassphrase = 'Azory biegną razem'
