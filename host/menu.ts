type MenuItem = { readonly role?: string; readonly label?: string }

/** A page of a browser has no menu bar; the templates are accepted and kept. */
export class Menu {
  static #applicationMenu: Menu | null = null
  readonly #template: ReadonlyArray<MenuItem>

  constructor(template: ReadonlyArray<MenuItem> = []) {
    this.#template = template
  }

  get itemCount(): number {
    return this.#template.length
  }

  static buildFromTemplate(template: ReadonlyArray<MenuItem>): Menu {
    return new Menu(template)
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.#applicationMenu = menu
  }

  static getApplicationMenu(): Menu | null {
    return Menu.#applicationMenu
  }
}
