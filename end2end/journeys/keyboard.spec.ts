/** A whole application by keys alone, without JavaScript. */
import { expect, test } from '../fixtures/test';
import { APPLICANTS, PEOPLE } from '../fixtures/world';
import { reference } from '../pages/filling';
import { Keyboard } from '../pages/keyboard';

const applicant = APPLICANTS['patient-data'];

test.use({ language: 'fi', javaScriptEnabled: false });

test('an application can be made by keys alone', async ({ visitor, texts }) => {
  const keys = new Keyboard(visitor.page);
  const { form } = visitor;
  const next = async () => keys.activate(form.button('button-save-continue'));

  await visitor.open();
  await keys.activate(visitor.link('log-in'));
  await keys.activate(visitor.page.getByRole('button', { name: PEOPLE.aino }));
  await keys.activate(visitor.link('service-patient-data'));
  await keys.activate(visitor.button('button-start'));

  const point = form.row('access-points', 1);
  await keys.fill(form.field('access-points-oid', point), applicant.point.oid);
  await keys.activate(point.getByRole('button', { name: texts.get('access-points-look-up') }));
  await keys.choose(form.box(applicant.point.systems[0], point));
  await next();

  await keys.fill(form.field('customer-details-email'), 'kirjaamo@kuusama.example');
  await keys.fill(form.field('customer-details-phone'), '0401234567');
  await next();

  const contact = form.row('contacts', 1);
  await keys.fill(form.field('contacts-first-name', contact), 'Aino');
  await keys.fill(form.field('contacts-last-name', contact), 'Toimi');
  await keys.fill(form.field('contacts-phone', contact), '0401234567');
  await keys.fill(form.field('contacts-email', contact), 'aino@kuusama.example');
  for (const role of applicant.roles) await keys.choose(form.box(`role-${role}`, contact));
  await next();

  await keys.choose(form.option('billing-language', 'fi'));
  await keys.fill(form.field('billing-street-address'), 'Koulukatu 4');
  await keys.fill(form.field('billing-postal-code'), '00100');
  await keys.fill(form.field('billing-post-office'), 'HELSINKI');
  await next();

  await keys.choose(form.box('service-description-accepted'));
  await next();
  await keys.choose(form.box('commitment-accepted'));
  await next();
  await keys.activate(visitor.button('button-send'));

  expect(await reference(visitor)).not.toBe('');
  test.info().annotations.push({ type: 'key presses', description: String(keys.presses) });
  console.log(`key presses from the start page to the receipt: ${keys.presses}`);
});
