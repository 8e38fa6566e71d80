// Keys for what the page has buttons and links for, and the little that a form cannot do.
// Without this file every page still works, but for the reasons of a dismissal.
"use strict";

const find = (selector, within = document) => within.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const status = find("#status");
const dismissal = find("#dismiss");

function say(text) {
  status.textContent = text;
}

// --- the list: a decision is kept in place, and the next row is at hand ---------------------

function rows() {
  return all(".docket .row");
}

function currentRow() {
  return document.activeElement.closest(".row") || find(".docket .row.current");
}

function go(row) {
  if (!row) return;
  rows().forEach((one) => one.classList.toggle("current", one === row));
  find("a.opens", row).focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
}

function move(step) {
  const listed = rows();
  const at = listed.indexOf(currentRow());
  const next = at < 0 ? (step > 0 ? 0 : listed.length - 1) : at + step;
  if (listed[next]) return go(listed[next]);
  const sheet = find(step > 0 ? ".sheets a[rel=next]" : ".sheets a[rel=prev]");
  if (sheet) sheet.click();
}

function show(row, held) {
  row.classList.remove("open", "accepted", "dismissed");
  row.classList.add(held.mark);
  all("input[name=after]", row).forEach((input) => { input.value = held.number; });
  const state = find(".state", row);
  state.className = "state " + held.mark;
  state.textContent = held.label;
  find("[data-act=u]", row).hidden = held.number === 0;
}

function count(held) {
  all("[data-count]").forEach((one) => { one.textContent = held.counts[one.dataset.count] || 0; });
  find("[data-decided]").textContent = held.decided;
  find(".progress").value = held.decided;
}

async function keep(form, fields) {
  const row = form.closest(".row");
  const message = find("a.opens", row).textContent;
  let answer;
  try {
    answer = await fetch(form.action, {
      method: "POST",
      headers: { Accept: "application/json" },
      body: fields,
    });
  } catch {
    return say("Not kept: the server does not answer. Is compare-sources still running?");
  }
  if (answer.status !== 200 && answer.status !== 409) {
    return say("Not kept: the server answered " + answer.status + ".");
  }
  const held = await answer.json();
  show(row, held);
  count(held);
  if (answer.status === 409) {
    say("Not kept: " + (held.by || "another editor") + " was faster. It now stands as: " + held.label + ".");
    return go(row);
  }
  say(held.label + ": " + message + (held.mark === "open" ? "" : " (u takes it back)"));
  if (held.mark !== "open") {
    const listed = rows();
    go(listed[listed.indexOf(row) + 1] || row);
  }
}

function sent(form, submitter) {
  const fields = new URLSearchParams(new FormData(form));
  if (submitter && submitter.name) fields.set(submitter.name, submitter.value);
  return fields;
}

// --- dismissing -----------------------------------------------------------------------------

let asking = null;

function ask(form, message) {
  asking = form;
  const own = find("form", dismissal);
  own.action = form.action;
  own.elements.after.value = form.elements.after.value;
  own.elements.where.value = form.elements.where.value;
  own.elements.other.value = "";
  find(".about bdi", dismissal).textContent = message;
  dismissal.showModal();
  find(".reasons button", dismissal).focus();
}

function answered(event) {
  const own = event.target;
  const fields = sent(own, event.submitter);
  if (fields.get("other")) fields.set("reason", "");
  if (asking.closest(".row")) {
    event.preventDefault();
    dismissal.close();
    keep(asking, fields);
    return;
  }
  // What was written beside it goes along.
  for (const name of ["note", "severity"]) {
    const given = asking.elements[name];
    if (!given) continue;
    const input = document.createElement("input");
    input.type = "hidden";
    input.name = name;
    input.value = given.value;
    own.append(input);
  }
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.id === "dismiss-form") return answered(event);
  const submitter = event.submitter;
  const row = form.closest(".row");
  if (dismissal && submitter && submitter.value === "dismissed") {
    event.preventDefault();
    return ask(form, row ? find("a.opens", row).textContent : form.dataset.message);
  }
  if (row) {
    event.preventDefault();
    keep(form, sent(form, submitter));
  }
});

// --- keys -----------------------------------------------------------------------------------

const KEYS_OFF = "compare-sources-keys-off";

function keysOff() {
  try {
    return localStorage.getItem(KEYS_OFF) === "1";
  } catch {
    return false;
  }
}

function typing(target) {
  return target.closest("input:not([type=checkbox]), textarea, select") !== null;
}

function press(button) {
  if (button && !button.hidden) button.click();
}

function onRow(act) {
  const row = currentRow() || rows()[0];
  if (row) press(find("[data-act=" + act + "]", row));
}

function onList(key) {
  const among = document.activeElement.closest(".row") !== null;
  if (key === "j" || (among && key === "ArrowDown")) move(1);
  else if (key === "k" || (among && key === "ArrowUp")) move(-1);
  else if (key === "u" && !currentRow()) press(find("[data-undo]"));
  else if (["a", "d", "u"].includes(key)) onRow(key);
  else return false;
  return true;
}

function onPage(key) {
  if (key === "u") {
    press(find("[data-key=u]") || find("[data-undo]"));
    return true;
  }
  if (key === "n" && find("#note")) {
    find("#extras").open = true;
    find("#note").focus();
    return true;
  }
  const named = all("[data-key]").find((one) => one.dataset.key === key);
  if (!named) return false;
  named.click();
  return true;
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const open = find("dialog[open]");
  if (open === dismissal && open && !typing(event.target)) {
    const reason = find('[data-reason="' + CSS.escape(event.key) + '"]', open);
    if (reason) {
      event.preventDefault();
      reason.click();
    }
    return;
  }
  if (open || typing(event.target)) {
    if (event.key === "Escape" && !open) event.target.blur();
    return;
  }
  if (keysOff() && event.key !== "?") return;
  if (event.key === "/" && find("#text")) {
    event.preventDefault();
    find("#text").focus();
  } else if ((find(".docket") && onList(event.key)) || onPage(event.key)) {
    event.preventDefault();
  }
});

// --- the rest -------------------------------------------------------------------------------

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-opens]");
  if (opener) find("#" + opener.dataset.opens).showModal();
  const closer = event.target.closest("[data-closes]");
  if (closer) closer.closest("dialog").close();
  const copier = event.target.closest("[data-copies]");
  if (copier) copy(copier);
});

async function copy(button) {
  const what = button.dataset.copies;
  const text = what === "link" ? location.origin + location.pathname : find("#" + what).textContent;
  try {
    await navigator.clipboard.writeText(text);
    say("Copied.");
  } catch {
    say("The browser did not allow copying.");
  }
}

all(".filters select").forEach((select) => {
  select.addEventListener("change", () => select.form.requestSubmit());
});

const keysOn = find("#keys-on");
keysOn.checked = !keysOff();
keysOn.addEventListener("change", () => {
  try {
    localStorage.setItem(KEYS_OFF, keysOn.checked ? "0" : "1");
  } catch {
    say("The browser does not keep this choice.");
  }
});

all(".pane .text").forEach((pane) => {
  // The reading that the fewest stand behind is the last.
  const marks = all("mark", pane).sort((left, right) => right.dataset.reading - left.dataset.reading);
  if (marks[0]) pane.scrollTop = marks[0].offsetTop - pane.clientHeight / 3;
});

const wanted = location.hash.startsWith("#row-") && document.getElementById(location.hash.slice(1));
if (wanted) go(wanted);
