import assert from "node:assert/strict";
import { isSentBack, link, looksRight, press, tell, words } from "./journey.ts";

await tell({
  "a list adds a person, who is given a role, and it stands in the log": async ({ visit }) => {
    const marcus = await visit("Marcus Lindahl");
    await marcus.goto("/administration/personer/importera");
    await marcus.getByLabel("Lista").fill("Ny Nilsson;ny.nilsson@granboda.se;Rektor;;Förtroendevald\n;fel;;;");
    await press(marcus, "Visa vad som händer");
    await looksRight(marcus);
    await press(marcus, "Lägg till en person och en roll");
    assert.match(await words(marcus), /1 person och 1 roll lades till/);
    await marcus.getByLabel("Namn, e-post eller titel").fill("ny.nilsson@granboda.se");
    await press(marcus, "Sök");
    await link(marcus, "Ny Nilsson").click();
    await marcus.getByLabel("Roll", { exact: true }).selectOption({ label: "Revisor" });
    await marcus.getByLabel("Till och med").fill("i morgon");
    await press(marcus, "Ge rollen");
    await isSentBack(marcus);
    await marcus.getByLabel("Till och med").fill("31/12 2030");
    await press(marcus, "Ge rollen");
    assert.match(await words(marcus), /till 31 december 2030/);
    await marcus.goto("/administration/logg?handelse=role-granted");
    assert.ok((await marcus.getByRole("cell", { name: "Gav en roll" }).count()) > 0);
  },

  "somebody chooses a password and prepares one-time codes": async ({ visit }) => {
    const christina = await visit("Christina Bergdahl");
    await christina.goto("/jag");
    await christina.getByLabel("Nytt lösenord").fill("kort");
    await press(christina, "Välj lösenord");
    await isSentBack(christina);
    await christina.getByLabel("Nytt lösenord").fill("fyra röda hus vid sjön");
    await press(christina, "Välj lösenord");
    await christina.getByRole("button", { name: "Byt lösenord" }).waitFor();
    await press(christina, "Slå på engångskoder");
    await christina.getByRole("img", { name: /QR-kod/ }).waitFor();
    await looksRight(christina);
  },

  "a colour that is chosen is worn by the page": async ({ visit }) => {
    const marcus = await visit("Marcus Lindahl");
    await marcus.goto("/administration/utseende");
    await marcus.getByLabel("Färg", { exact: true }).fill("#1f2a44");
    await press(marcus, "Spara utseendet");
    assert.match(await words(marcus), /Sparat\./);
    await looksRight(marcus);
    const worn = "getComputedStyle(document.querySelector('main .ds-button')).backgroundColor";
    assert.equal(await marcus.evaluate(worn), "rgb(31, 42, 68)");
  },

  "everything the municipality owns comes down as a file": async ({ visit }) => {
    const marcus = await visit("Marcus Lindahl");
    await marcus.goto("/administration/export");
    const coming = marcus.waitForEvent("download");
    await press(marcus, "Hämta filen");
    assert.match((await coming).suggestedFilename(), /^tertial-\d{4}-\d{2}-\d{2}\.zip$/);
  },
});
