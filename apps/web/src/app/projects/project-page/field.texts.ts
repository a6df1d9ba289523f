export { fieldTexts } from '@ki-kompass/domain';
