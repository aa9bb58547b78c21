// Sorts tables and reads out charts; pages are whole without it.
const all = (selector, root = document) => [...root.querySelectorAll(selector)]
const make = (name, className) => Object.assign(document.createElement(name), { className })
const words = cell => (cell.querySelector('.value') ?? cell).textContent.trim()

// Numbers as the page's language writes them; clock times are base 60.
const { lang } = document.documentElement
const group = 12345..toLocaleString(lang)[2], point = 1.5.toLocaleString(lang)[1]
const number = text => {
  const found = /^\D?([-−]?)(\d[\d:.]*)/.exec(text.replaceAll(group, '').replace(point, '.'))
  return found && found[2].split(':').reduce((sum, part) => sum * 60 + +part, 0) * (found[1] ? -1 : 1)
}

for (const table of all('.data:not(.members)')) {
  const body = table.tBodies[0], given = all('tbody tr', table), heads = all('thead th', table)
  heads.forEach((head, column) => {
    const texts = given.map(row => words(row.cells[column])), keys = texts.map(number)
    if (!words(head) || given[0].cells[column].matches('.date')) return
    const by = !column && table.matches('.periods') ? (a, b) => a - b
      : keys.some(key => key != null) ? (a, b, last) => (keys[a] ?? last) - (keys[b] ?? last)
      : (a, b) => texts[a].localeCompare(texts[b], lang, { numeric: true })
    const button = make('button', 'sorter')
    if (head.children.length) button.ariaLabel = words(head)
    else button.append(...head.childNodes)
    head.append(button)
    button.onclick = () => {
      const turn = { ascending: -1, descending: 0 }[head.ariaSort] ?? 1
      for (const other of heads) other.ariaSort = null
      head.ariaSort = ['descending', null, 'ascending'][turn + 1]
      const order = [...given.keys()]
      order.sort((a, b) => turn * by(a, b, turn / 0) || a - b)
      body.append(...order.map(index => given[index]))
    }
  })
}

for (const plate of all('.figure:has(.periods) .plate > :has(.line)')) {
  const figure = plate.closest('figure'), heads = all('thead th', figure), rows = all('tbody tr', figure)
  const out = make('output', 'read-out'), rule = make('i', 'pointer')
  let at = -1
  // Marks begin and end ten pixels within the axis.
  const axis = () => {
    const { x, width } = all('.axis', plate).map(path => path.getBBox()).find(box => box.width)
    return [x + 10, (width - 20) / (rows.length - 1)]
  }
  const show = index => {
    if (!rows[index]) return
    const [start, step] = axis()
    rule.style.left = start + step * (at = index) + 'px'
    plate.append(rule)
    out.textContent = [...rows[at].cells].map((cell, i) => i ? words(heads[i]) + ' ' + words(cell) : words(cell)).join(' · ')
  }
  plate.tabIndex = 0
  plate.parentNode.after(out)
  plate.onpointermove = event => {
    const [start, step] = axis()
    show(Math.round((event.clientX - plate.getBoundingClientRect().x - start) / step))
  }
  plate.onkeydown = event => show(at + { ArrowLeft: -1, ArrowRight: 1 }[event.key])
  plate.onblur = plate.onpointerleave = () => { rule.remove(); out.textContent = '' }
}
