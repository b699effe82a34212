import { fetchShop, showBrand } from './brand.js';
import { speak } from './language.js';

speak();
showBrand(await fetchShop());
