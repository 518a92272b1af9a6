#!/usr/bin/env python3
"""Opens pages over several accounts in Chromium and checks them: check_accounts.py FILE…

Scripts of the page are off throughout, for it has none; what the checks run comes from outside. Prints a line for each check and
'N passed, N failed'; exits with 1 if one failed.
"""

import pathlib
import sys

import check_report
from check_report import OPEN_ALL, accessibility, axe_source, browser, check, requests
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

SHOWN = "return [...document.querySelectorAll(arguments[0])].filter(e => e.checkVisibility()).length"


def check_document(driver, name, path):
    logs = driver.get_log("browser")
    check(f"{name}: the console is silent", not logs, logs[:2])
    urls = [url for url in requests(driver) if not url.startswith(("data:", "about:"))]
    check(f"{name}: asks for nothing but itself", len(urls) == 1 and urls[0].startswith("file:"), urls)
    clean = driver.execute_script(
        """const page = new DOMParser().parseFromString(arguments[0], 'text/html');
        return [...page.querySelectorAll('*')].every(
          e => [...e.attributes].every(a => a.name !== 'style' && !a.name.startsWith('on')))
          && page.querySelectorAll('script, img, iframe, object, embed, base, form[action], link').length === 0""",
        path.read_text(encoding="utf-8"),
    )
    check(f"{name}: no script, no handler, nothing embedded", clean)
    check(f"{name}: nothing of the evidence ran", driver.execute_script("return window.pwned === undefined"))
    twice = driver.execute_script(
        """const seen = {};
        for (const e of document.querySelectorAll('[id]')) seen[e.id] = (seen[e.id] || 0) + 1;
        return Object.keys(seen).filter(id => seen[id] > 1)"""
    )
    check(f"{name}: ids are unique", not twice, twice[:5])
    dead = driver.execute_script(
        """return [...document.querySelectorAll('a[href^="#"]')].map(a => a.getAttribute('href'))
        .filter(h => !document.getElementById(h.slice(1))).slice(0, 5)"""
    )
    check(f"{name}: no link leads nowhere", not dead, dead)
    hidden = driver.execute_script(
        r"return (document.body.innerText.match(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g) || [])"
        ".length"
    )
    check(f"{name}: no control or direction character is left", hidden == 0, hidden)
    levels = driver.execute_script(
        "return [...document.querySelectorAll('h1,h2,h3,h4,h5')].map(h => Number(h.tagName[1]))"
    )
    jumps = [pair for pair in zip(levels, levels[1:]) if pair[1] > pair[0] + 1]
    check(f"{name}: no heading level is skipped", not jumps, jumps[:3])
    styled = driver.execute_script(
        """const table = document.querySelector('.accounts');
        return getComputedStyle(document.querySelector('h1')).fontWeight === '400'
          && getComputedStyle(table).overflowY === 'auto'
          && getComputedStyle(document.querySelector('.chosen')).display === 'none'"""
    )
    check(f"{name}: all its styles apply", styled)


def check_choice(driver, name, path):
    """Ticks accounts as a reader does and looks at what is left."""
    driver.get("about:blank")
    driver.get(path.as_uri())
    driver.execute_script(OPEN_ALL)
    boxes = driver.find_elements(By.CSS_SELECTOR, ".pick")
    everything = driver.execute_script(SHOWN, ".in")
    check(f"{name}: all accounts have a box", len(boxes) == driver.execute_script(SHOWN, ".accounts tbody tr"))
    wanted = "return document.querySelectorAll('.in.a' + arguments[0]).length"
    first, second = boxes[0], boxes[1]
    places = [box.get_attribute("id")[1:] for box in (first, second)]
    sizes = [driver.execute_script(wanted, place) for place in places]
    first.click()
    check(f"{name}: one account chosen shows its parts alone", 0 < driver.execute_script(SHOWN, ".in") == sizes[0] < everything)
    strangers = driver.execute_script(
        """return [...document.querySelectorAll('details.rule')].filter(
        d => d.checkVisibility() && !d.classList.contains('a' + arguments[0])).length""",
        places[0],
    )
    check(f"{name}: no rule is left that does not concern it", strangers == 0, strangers)
    told = driver.execute_script("return document.querySelector('.chosen').innerText")
    check(f"{name}: what is chosen is said", "Only what belongs" in told, told)
    second.send_keys(Keys.SPACE)
    check(f"{name}: two accounts chosen by the keyboard show both", driver.execute_script(SHOWN, ".in") == sum(sizes))
    driver.find_element(By.CSS_SELECTOR, ".chosen button").click()
    check(f"{name}: one click shows all again", driver.execute_script(SHOWN, ".in") == everything)
    boxes[0].send_keys(Keys.ENTER)
    check(f"{name}: the form goes nowhere", driver.current_url.split("#")[0] == path.as_uri(), driver.current_url)


def check_link(name, path):
    with browser(scripts=False) as driver:
        driver.get(path.as_uri())
        driver.find_element(By.CSS_SELECTOR, ".accounts tbody .n a").click()
        driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
        check(
            f"{name}: a figure of the table opens its account",
            driver.execute_script(
                "const e = document.querySelector(':target'); return e.closest('details').open && e.checkVisibility()"
            ),
        )


def main(arguments):
    if not arguments:
        sys.exit("usage: check_accounts.py FILE…")
    axe = axe_source()
    paths = [pathlib.Path(argument).resolve() for argument in arguments]
    small = [path for path in paths if path.stat().st_size <= check_report.LARGE]
    for dark in (False, True):
        with browser(dark=dark) as driver:
            for path in paths:
                driver.get_log("performance"), driver.get_log("browser")
                driver.get(path.as_uri())
                if not dark:
                    check_document(driver, path.stem, path)
                if path in small:
                    driver.execute_script(OPEN_ALL)
                    found = accessibility(driver, axe)
                    check(f"{path.stem}: axe finds nothing grave, {'dark' if dark else 'light'}, all open", not found, found)
    for width in (320, 768, 1280):
        with browser(width) as driver:
            for path in small:
                driver.get(path.as_uri())
                driver.execute_script(OPEN_ALL)
                wide = driver.execute_script("return document.documentElement.scrollWidth")
                check(f"{path.stem}: no sideways scrolling at {width}", wide <= width, wide)
    with browser() as driver:
        for path in paths:
            check_choice(driver, path.stem, path)
    for path in small:
        check_link(path.stem, path)


if __name__ == "__main__":
    main(sys.argv[1:])
    print(f"{check_report.passed} passed, {check_report.failed} failed")
    sys.exit(1 if check_report.failed else 0)
