// SPDX-License-Identifier: MIT
"use strict";

(() => {
  const root = document.body.dataset.root;
  const { kinds, headers, items } = window.abiIndex;
  const lower = items.map((item) => item[0].toLowerCase());
  const input = document.getElementById("q");
  const list = document.getElementById("results");
  const status = document.getElementById("status");
  const MOST = 40;
  let selected = -1;

  // How well a name fits a word: the lower, the better; -1 not at all.
  function fit(name, word) {
    const at = name.indexOf(word);
    if (at < 0) return -1;
    if (name.length === word.length) return 0;
    if (at === 0) return 1;
    return "_./".includes(name[at - 1]) ? 2 : 3;
  }

  // Whether the letters of a word occur in a name in this order.
  function hasLetters(name, word) {
    let at = 0;
    for (const letter of word) {
      at = name.indexOf(letter, at) + 1;
      if (at === 0) return false;
    }
    return true;
  }

  function search(text) {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    const found = [];
    for (let i = 0; i < lower.length; i++) {
      let score = 0;
      for (const word of words) {
        const one = fit(lower[i], word);
        if (one < 0) { score = -1; break; }
        score += one;
      }
      if (score >= 0) found.push([score, i]);
    }
    if (found.length === 0) {
      const word = words.join("");
      for (let i = 0; i < lower.length; i++) if (hasLetters(lower[i], word)) found.push([9, i]);
    }
    // Of names that differ in case alone, the one as it was typed comes first.
    const exact = (i) => (items[i][0] === text ? 0 : items[i][0].includes(text) ? 1 : 2);
    found.sort((a, b) => a[0] - b[0] || exact(a[1]) - exact(b[1])
      || items[a[1]][0].length - items[b[1]][0].length || a[1] - b[1]);
    return found.map((pair) => items[pair[1]]);
  }

  function option(item, at) {
    const li = document.createElement("li");
    li.setAttribute("role", "option");
    li.id = "r" + at;
    li.dataset.url = root + item[3];
    const name = document.createElement("code");
    name.textContent = item[0];
    const what = document.createElement("span");
    what.textContent = kinds[item[1]] + (kinds[item[1]] === "header" ? "" : ", " + headers[item[2]]);
    li.append(name, what);
    return li;
  }

  function show() {
    const text = input.value.trim();
    const found = search(text);
    const shown = found.slice(0, MOST).map(option);
    if (text && shown.length === 0) {
      const none = document.createElement("li");
      none.className = "none";
      none.textContent = "Nothing is called so.";
      shown.push(none);
    }
    list.replaceChildren(...shown);
    list.hidden = shown.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    status.textContent = text ? (found.length === 1 ? "1 name" : found.length + " names") : "";
    select(found.length > 0 ? 0 : -1);
  }

  function select(at) {
    const options = list.querySelectorAll("[role=option]");
    if (options[selected]) options[selected].removeAttribute("aria-selected");
    selected = at;
    if (options[at]) {
      options[at].setAttribute("aria-selected", "true");
      options[at].scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", options[at].id);
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  function close() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function go(li) {
    if (!li || !li.dataset.url) return;
    close();
    location.href = li.dataset.url;
  }

  input.addEventListener("input", show);
  input.addEventListener("focus", () => { if (input.value.trim()) show(); });
  input.addEventListener("keydown", (event) => {
    const many = list.querySelectorAll("[role=option]").length;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (list.hidden) show();
      else if (many) select((selected + (event.key === "ArrowDown" ? 1 : many - 1)) % many);
      event.preventDefault();
    } else if (event.key === "Escape") {
      if (list.hidden) input.value = "";
      close();
    }
  });
  document.getElementById("search").addEventListener("submit", (event) => {
    event.preventDefault();
    go(list.querySelectorAll("[role=option]")[selected]);
  });
  // A click would come after the list has lost its reason to be there.
  list.addEventListener("mousedown", (event) => {
    event.preventDefault();
    go(event.target.closest("[role=option]"));
  });
  input.addEventListener("blur", close);
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });

  document.getElementById("theme").addEventListener("click", () => {
    const html = document.documentElement;
    const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
    const next = (html.dataset.theme || system) === "dark" ? "light" : "dark";
    html.dataset.theme = next;
    try { localStorage.setItem("abi-theme", next); } catch (e) { /* It lasts as long as the page. */ }
  });
})();
