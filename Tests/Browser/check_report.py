#!/usr/bin/env python3
"""Opens HTML reports in Chromium and checks them: check_report.py FILE…

Prints a line for each check and 'N passed, N failed'; exits with 1 if one failed.
"""

import base64
import importlib.util
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

# Above this size the page is not opened whole for the accessibility checker, which would take minutes.
LARGE = 1_000_000
OPEN_ALL = "for (const d of document.querySelectorAll('details')) d.open = true"
RULES_SHOWN = """return [...document.querySelectorAll('details.rule')]
  .filter(d => !d.hidden && d.checkVisibility()).map(d => d.querySelector('.body').id)"""
# Wraps what takes more than a moment, so that no check waits for a fixed time.
PATIENCE = 10.0

passed = 0
failed = 0


def check(name, good, more=""):
    global passed, failed
    if good:
        passed += 1
        print(f"ok   {name}")
    else:
        failed += 1
        print(f"FAIL {name} {str(more)[:600]}")


def axe_source():
    spec = importlib.util.find_spec("axe_playwright_python")
    if spec is None or not spec.submodule_search_locations:
        sys.exit("check_report.py: axe-playwright-python is not installed: see Tests/requirements.txt")
    return (pathlib.Path(spec.submodule_search_locations[0]) / "axe.min.js").read_text(encoding="utf-8")


@contextmanager
def browser(width=1280, height=900, dark=False, scripts=True):
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or "/usr/bin/chromium"
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", f"--window-size={width},{height}"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver") or "/usr/bin/chromedriver"))
    try:
        driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500},
        )
        if dark:
            driver.execute_cdp_cmd(
                "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": "dark"}]}
            )
        if not scripts:
            driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        yield driver
    finally:
        driver.quit()


def wait(driver, script, *arguments):
    """Runs `script` until it gives something true; what it gave last."""
    end = time.monotonic() + PATIENCE
    while True:
        value = driver.execute_script(script, *arguments)
        if value or time.monotonic() > end:
            return value
        time.sleep(0.05)


def ready(driver, address):
    driver.get("about:blank")
    driver.get(address)
    # The script fills in the filter's count last of all.
    wait(driver, "return document.querySelector('output').textContent !== ''")


def requests(driver):
    urls = []
    for line in driver.get_log("performance"):
        message = json.loads(line["message"])["message"]
        if message["method"] == "Network.requestWillBeSent":
            urls.append(message["params"]["request"]["url"])
    return urls


def accessibility(driver, axe):
    driver.set_script_timeout(120)
    driver.execute_script(axe)
    return driver.execute_async_script(
        """const done = arguments[0];
        axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']}).then(
          r => done(r.violations.filter(v => ['serious', 'critical'].includes(v.impact)).map(
            v => [v.id, v.impact, v.nodes.length, v.nodes[0].target[0], v.nodes[0].failureSummary.slice(0, 200)])),
          e => done([['axe failed', String(e)]]))"""
    )


def check_document(driver, name, path):
    logs = driver.get_log("browser")
    check(f"{name}: the console is silent", not logs, logs[:2])
    urls = requests(driver)
    others = [url for url in urls if not url.startswith(("file:", "data:", "about:"))]
    files = [url for url in urls if url.startswith("file:")]
    check(f"{name}: asks for nothing but itself", not others and len(files) == 1, others or files)
    twice = driver.execute_script(
        """const seen = {};
        for (const e of document.querySelectorAll('[id]')) seen[e.id] = (seen[e.id] || 0) + 1;
        return Object.keys(seen).filter(id => seen[id] > 1)"""
    )
    check(f"{name}: ids are unique", not twice, twice[:5])
    dead = driver.execute_script(
        """return [...document.querySelectorAll('a[href^="#"]')].map(a => a.getAttribute('href'))
        .filter(h => !h.startsWith('#?') && !document.getElementById(h.slice(1))).slice(0, 5)"""
    )
    check(f"{name}: no link leads nowhere", not dead, dead)
    clean = driver.execute_script(
        """const page = new DOMParser().parseFromString(arguments[0], 'text/html');
        return [...page.querySelectorAll('*')].every(
          e => [...e.attributes].every(a => a.name !== 'style' && !a.name.startsWith('on')))
          && page.querySelectorAll('script').length === 1 && page.querySelectorAll('style').length === 1
          && page.querySelectorAll('img, iframe, object, embed, base, form[action]').length === 0""",
        path.read_text(encoding="utf-8"),
    )
    check(f"{name}: one style, one script, no handler, nothing embedded", clean)
    check(f"{name}: nothing of the evidence ran", driver.execute_script("return window.pwned === undefined"))
    unsafe = driver.execute_script(
        """return [...document.querySelectorAll('a[href]')].map(a => a.protocol)
        .filter(p => !['file:', 'http:', 'https:'].includes(p))"""
    )
    check(f"{name}: links are to pages", not unsafe, unsafe[:3])
    hidden = driver.execute_script(
        r"return (document.body.innerText.match(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g) || [])"
        ".length"
    )
    check(f"{name}: no control or direction character is left", hidden == 0, hidden)
    seen = driver.execute_script(
        """const h = document.querySelector('h1'), b = h.getBoundingClientRect();
        return h.innerText.length > 5 && b.height > 20 && b.top < innerHeight
          && getComputedStyle(document.body).maxWidth !== '' && getComputedStyle(h).fontWeight === '400'"""
    )
    check(f"{name}: the verdict is in sight and the style applies", seen)
    levels = driver.execute_script(
        "return [...document.querySelectorAll('h1,h2,h3,h4,h5')].map(h => Number(h.tagName[1]))"
    )
    jumps = [pair for pair in zip(levels, levels[1:]) if pair[1] > pair[0] + 1]
    check(f"{name}: no heading level is skipped", not jumps, jumps[:3])


def check_policy(driver, address):
    ready(driver, address)
    kinds, untouched = driver.execute_async_script(
        """const done = arguments[0], seen = [];
        document.addEventListener('securitypolicyviolation', e => seen.push(e.effectiveDirective));
        const script = document.createElement('script');
        script.textContent = 'window.pwned = 1';
        document.body.append(script);
        const picture = new Image();
        picture.src = 'http://127.0.0.1:9/x.png';
        document.body.append(picture);
        const styled = document.createElement('p');
        styled.setAttribute('style', 'color: red');
        document.body.append(styled);
        const holder = document.createElement('div');
        holder.innerHTML = '<img src=data:x onerror="window.pwned = 1">';
        document.body.append(holder);
        fetch('http://127.0.0.1:9/').catch(() => {});
        setTimeout(() => done([seen, window.pwned === undefined]), 500)"""
    )
    wanted = {"script-src-elem", "img-src", "style-src-attr", "script-src-attr", "connect-src"}
    check("the page's policy stops scripts, handlers, styles, pictures and calls", untouched and wanted <= set(kinds), kinds)


def check_without_script(address, rule, count):
    with browser(scripts=False) as driver:
        driver.get(f"{address}#{rule}")
        time.sleep(0.3)
        driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
        place = driver.execute_script(
            """const d = document.getElementById(arguments[0]).closest('details');
            return [d.open, d.querySelector('summary').getBoundingClientRect().top, innerHeight]""",
            rule,
        )
        check("without script a link to a rule opens it", place[0] and 0 <= place[1] < place[2], place)
        bare = driver.execute_script(
            """return getComputedStyle(document.querySelector('#filter')).display === 'none'
            && ![...document.querySelectorAll('button')].some(b => b.offsetParent)"""
        )
        check("without script there is no filter and no button", bare)
        rows = driver.execute_script("return document.querySelectorAll('.rows li').length")
        check("without script every result is in the page", rows == count, (rows, count))


def check_filter(driver, address):
    ready(driver, address)
    total = len(driver.execute_script("return [...document.querySelectorAll('details.rule')]"))
    failing = driver.execute_script(
        """return [...document.querySelectorAll('details.rule[data-severity=critical], details.rule[data-severity=high]')]
        .filter(d => d.dataset.status.split(' ').includes('fail')).map(d => d.querySelector('.body').id)"""
    )
    ready(driver, f"{address}#?severity=critical,high&status=fail")
    shown = driver.execute_script(RULES_SHOWN)
    check("the fragment sets the filter", shown == failing and 0 < len(shown) < total, (shown, failing))
    ticked = driver.execute_script("return [...document.querySelectorAll('input:checked')].map(b => b.value)")
    check("the fragment ticks the boxes", ticked == ["critical", "high", "fail"], ticked)
    driver.find_element(By.NAME, "clear").click()
    wait(driver, "return !location.hash")
    check("clearing empties the fragment", "#" not in driver.current_url, driver.current_url)
    name = driver.execute_script("return document.querySelector('.rows[data-status=fail] a').textContent")
    driver.find_element(By.NAME, "q").send_keys(name)
    wait(driver, "return location.hash.length > 3")
    wait(driver, "return [...document.querySelectorAll('.rows li')].some(r => r.checkVisibility())")
    check("typing writes the fragment", "#?q=" in driver.current_url, driver.current_url)
    names = driver.execute_script(
        """return [...document.querySelectorAll('.rows li')].filter(r => r.checkVisibility())
        .map(r => [r.textContent.includes(arguments[0])])""",
        name,
    )
    check("few hits are opened, and only hits", 0 < len(names) <= 40 and all(hit[0] for hit in names), names[:3])
    said = driver.find_element(By.TAG_NAME, "output").text
    check("the count is announced", " of " in said, said)
    driver.refresh()
    value = wait(driver, "return document.querySelector('[name=q]').value")
    check("reloading keeps the filter", value == name, value)
    row = driver.execute_script("return document.querySelector('.rows li').id")
    ready(driver, f"{address}#{row}")
    there = wait(
        driver,
        """const b = document.getElementById(arguments[0]).getBoundingClientRect();
        return b.height > 0 && b.top > 0 && b.bottom < innerHeight""",
        row,
    )
    check("a link to one result opens and shows it", there)
    ready(driver, f"{address}#?principal={name}")
    people = wait(
        driver, "return [...document.querySelectorAll('.who')].filter(w => w.checkVisibility()).length"
    )
    check("the filter by principal narrows the principals", people == 1, people)
    ready(driver, f"{address}#?q=no-such-thing-anywhere")
    check("no hit shows no rule", driver.execute_script(RULES_SHOWN) == [])


def check_keyboard(driver, address):
    ready(driver, address)
    driver.find_element(By.TAG_NAME, "body").send_keys(Keys.TAB)
    check("the first stop is the skip link", driver.execute_script("return document.activeElement.className") == "skip")
    outline = driver.execute_script("return getComputedStyle(document.activeElement).outlineStyle")
    check("focus is seen", outline == "solid", outline)
    driver.switch_to.active_element.send_keys(Keys.ENTER)
    driver.execute_script("document.querySelector('details.rule > summary').focus()")
    driver.switch_to.active_element.send_keys(Keys.ENTER)
    check("Enter opens a rule", wait(driver, "return document.querySelector('details.rule').open"))
    driver.switch_to.active_element.send_keys(Keys.TAB)
    check("the next stop is inside it", driver.execute_script("return !!document.activeElement.closest('.body')"))


def check_copying(driver, address, name):
    ready(driver, address)
    driver.execute_cdp_cmd(
        "Browser.grantPermissions", {"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]}
    )
    driver.execute_script(OPEN_ALL)
    wait(driver, "return [...document.querySelectorAll('button')].some(b => b.textContent === 'Copy')")
    expected = driver.execute_script(
        """const figure = document.querySelector('details.rule figure[data-each]');
        if (!figure) return null;
        const button = [...figure.querySelectorAll('button')].find(b => b.textContent === 'Copy for each');
        button.click();
        return figure.closest('details').querySelectorAll('.rows[data-status=fail] > li').length"""
    )
    if expected is None:
        return
    time.sleep(0.3)
    text = driver.execute_async_script(
        "const done = arguments[0]; navigator.clipboard.readText().then(done, e => done('error ' + e))"
    )
    left = re.findall(r"\{[a-z_]+\}", text)
    check(f"{name}: copying for each fills in every row", text and not left and expected > 1, text[:300])
    if "$(touch pwned)" in text:
        check(f"{name}: hostile names are quoted for the shell", "'$(touch pwned)'" in text and "\\''" in text, text[:600])


def check_paper(address, path):
    with tempfile.TemporaryDirectory() as folder:
        for scripts in (True, False):
            with browser() as driver:
                if scripts:
                    ready(driver, address)
                    inside = driver.execute_script(
                        """return [...document.querySelectorAll('.rows a')].map(a => a.textContent.slice(0, 12))
                        .filter(t => /^[a-z.-]+$/.test(t))"""
                    )
                else:
                    driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
                    driver.get(address)
                    time.sleep(0.3)
                options = {"printBackground": True, "preferCSSPageSize": True, "paperWidth": 8.27, "paperHeight": 11.69}
                data = driver.execute_cdp_cmd("Page.printToPDF", options)["data"]
            pdf = pathlib.Path(folder) / f"{scripts}.pdf"
            pdf.write_bytes(base64.b64decode(data))
            text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
            lost = [word for word in inside if word not in text]
            whole = inside and not lost and "Effect" in text and "Open all" not in text
            check(f"paper shows all, {'with' if scripts else 'without'} script", whole, lost[:5])


def main(arguments):
    if not arguments:
        sys.exit("usage: check_report.py FILE…")
    axe = axe_source()
    paths = [pathlib.Path(argument).resolve() for argument in arguments]
    small = [path for path in paths if path.stat().st_size <= LARGE]

    for dark in (False, True):
        with browser(dark=dark) as driver:
            for path in paths:
                driver.get_log("performance"), driver.get_log("browser")
                driver.get(path.as_uri())
                wait(driver, "return document.querySelector('output').textContent !== ''")
                if not dark:
                    check_document(driver, path.stem, path)
                if path in small:
                    driver.execute_script(OPEN_ALL)
                    found = accessibility(driver, axe)
                    check(f"{path.stem}: axe finds nothing grave, {'dark' if dark else 'light'}, all open", not found, found)

    for width in (320, 360, 768, 1280, 1920):
        with browser(width) as driver:
            for path in small:
                driver.get(path.as_uri())
                driver.execute_script(OPEN_ALL)
                wide = driver.execute_script("return document.documentElement.scrollWidth")
                check(f"{path.stem}: no sideways scrolling at {width}", wide <= width, wide)

    # The interactive checks need a page with failed rules of several severities and rows in them.
    with browser() as driver:
        rich = None
        for path in small:
            ready(driver, path.as_uri())
            check_copying(driver, path.as_uri(), path.stem)
            facts = driver.execute_script(
                """const severities = new Set([...document.querySelectorAll('details.rule[data-status~=fail]')]
                  .map(d => d.dataset.severity));
                const manual = document.querySelectorAll('details.rule[data-status~=manual]').length;
                return [severities.size, manual, document.querySelectorAll('.rows li').length,
                  document.querySelector('details.rule .body')?.id]"""
            )
            if rich is None and facts[0] > 1 and facts[1] and facts[2] > 3:
                rich = (path, facts[3], facts[2])
        check("one of the pages has enough in it for the interactive checks", rich is not None)
        if rich is None:
            return
        path, rule, count = rich
        address = path.as_uri()
        check_policy(driver, address)
        check_filter(driver, address)
        check_keyboard(driver, address)
    check_without_script(address, rule, count)
    check_paper(address, path)


if __name__ == "__main__":
    main(sys.argv[1:])
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)
