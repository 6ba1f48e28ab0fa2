/** Saved views of the list of referrals. */
export const views = {
  title: 'Views',
  everything: 'All',
  save: 'Save as a view…',
  keepChanges: 'Save changes to the view',
  more: 'This view',
  rename: 'Rename…',
  remove: 'Delete the view',
  saveTitle: 'New view',
  renameTitle: 'Name of the view',
  name: 'Name',
  nameHint: 'A view remembers filters, order and columns. Only you can see it.',
  submit: 'Save',
  cancel: 'Cancel',
  changed: (name: string) => `The view “${name}” was changed.`,
  removed: (name: string) => `The view “${name}” was deleted.`,
}
