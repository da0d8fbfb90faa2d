/** Rows come and go, with a way back, with and without scripts. */
import { WAYS, expect, test } from '../fixtures/test';
import { ACCESS_POINTS, APPLICANTS, UNKNOWN_OID } from '../fixtures/world';
import { FILLING, beginApplication, send } from '../pages/filling';
import type { Visitor } from '../pages/visitor';

const applicant = APPLICANTS['patient-data'];

/** Presses a button of the rows, which leads to a new page only without a script. */
async function press(visitor: Visitor, act: () => Promise<void>): Promise<void> {
  if (visitor.scripted) await act();
  else await visitor.follow(act);
}

for (const { name, javaScriptEnabled } of WAYS) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled });

    test('a contact is added, removed and brought back', async ({ visitor, texts }) => {
      await beginApplication(visitor, applicant);
      await visitor.form.submit(visitor.form.step('contacts'));
      const { form } = visitor;
      const rows = form.rows('contacts');
      await form.field('contacts-first-name', form.row('contacts', 1)).fill('Aino');
      await press(visitor, () => form.button('contacts-add').click());
      await expect(rows).toHaveCount(2);
      const second = form.row('contacts', 2);
      await form.option('contacts-kind', 'organisation', second).check();
      await form.field('contacts-organisation-name', second).fill('Tukipiste "1" & <2>');

      const removal = rows.first().getByRole('button', { name: texts.get('contacts-remove') });
      await press(visitor, () => removal.click());
      await expect(rows).toHaveCount(1);
      await expect(form.field('contacts-organisation-name')).toHaveValue('Tukipiste "1" & <2>');
      await press(visitor, () => form.button('contacts-undo').click());
      await expect(rows).toHaveCount(2);
      await expect(form.field('contacts-first-name').first()).toHaveValue('Aino');

      await form.saveAndContinue();
      await expect(form.summary).toBeVisible();
      await expect(rows).toHaveCount(2);
      await expect(form.field('contacts-organisation-name', second)).toHaveValue(
        'Tukipiste "1" & <2>',
      );
    });

    test('a row that was added has the focus, and its removal is told', async ({
      visitor,
      texts,
    }) => {
      await beginApplication(visitor, applicant);
      const { form } = visitor;
      await press(visitor, () => form.button('access-points-add').click());
      const second = form.row('access-points', 2);
      await expect(form.field('access-points-oid', second)).toBeFocused();
      const removal = second.getByRole('button', { name: texts.get('access-points-remove') });
      await press(visitor, () => removal.click());
      const told = texts.get('rows-removed', { name: texts.get('access-points-row', { number: 2 }) });
      await expect(form.root.getByRole('status').filter({ hasText: told })).toBeVisible();
      await expect(form.rows('access-points')).toHaveCount(1);
    });

    test('the own OID and a second one of the same are refused', async ({ visitor, texts }) => {
      await beginApplication(visitor, applicant);
      const { form } = visitor;
      const [first, second] = [form.row('access-points', 1), form.row('access-points', 2)];
      const { oid } = applicant.organisation;
      await form.field('access-points-oid', first).fill(oid);
      await form.saveAndContinue();
      const own = texts.get('problem-own-oid-as-access-point', { oid });
      await expect(form.summary).toContainText(own);
      await expect(form.field('access-points-oid', first)).toHaveValue(oid);

      await form.field('access-points-oid', first).fill(applicant.point.oid);
      await press(visitor, () => form.button('access-points-add').click());
      await form.field('access-points-oid', second).fill(applicant.point.oid);
      await form.saveAndContinue();
      const duplicate = texts.get('problem-duplicate-access-point', { oid: applicant.point.oid });
      await expect(form.summary).toContainText(duplicate);
      await expect(form.summary).not.toContainText(own);
    });

    test('an unknown access point is a warning and can be sent', async ({ visitor, texts }) => {
      await beginApplication(visitor, applicant);
      const { form } = visitor;
      const row = form.row('access-points', 1);
      await form.field('access-points-oid', row).fill(UNKNOWN_OID);
      await form.field('access-points-typed-systems', row).fill('Oma järjestelmä');
      await form.saveAndContinue();
      for (const step of applicant.steps.slice(1)) {
        await visitor.isAt(step);
        await FILLING[step](visitor, applicant);
        await form.saveAndContinue();
      }
      await visitor.isAt('summary');
      const warning = texts.get('problem-access-point-unknown', { oid: UNKNOWN_OID });
      await expect(visitor.page.getByRole('link', { name: warning })).toBeVisible();
      expect(await send(visitor)).not.toBe('');
    });
  });
}

test('with a script the systems of an access point appear without a reload', async ({ visitor }) => {
  await beginApplication(visitor, applicant);
  await visitor.page.evaluate(() => Object.assign(window, { stayed: true }));
  const row = visitor.form.row('access-points', 1);
  for (const { oid, systems } of [ACCESS_POINTS.shared, ACCESS_POINTS.imaging]) {
    await visitor.form.field('access-points-oid', row).fill(oid);
    await visitor.page.keyboard.press('Tab');
    for (const system of systems) await expect(visitor.form.box(system, row)).toBeVisible();
  }
  await expect(visitor.form.box('Potilas-Esko', row)).toHaveCount(0);
  expect(await visitor.page.evaluate(() => 'stayed' in window)).toBe(true);
});
