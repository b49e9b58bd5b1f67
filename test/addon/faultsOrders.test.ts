import { scenes } from './everyCall';
import { faultsOf } from './faultsOf';

faultsOf('orders', scenes.orders);
