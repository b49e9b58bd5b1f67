/** `ScriptApp`: authorisation only; triggers are not emulated. */
import { AuthMode, AuthorizationStatus } from './enums';
import { ServiceObject } from './serviceObject';

export class ScriptApp extends ServiceObject {
  readonly service = 'ScriptApp';
  readonly AuthMode = AuthMode;
  readonly AuthorizationStatus = AuthorizationStatus;

  getAuthorizationInfo = () => new AuthorizationInfo();
}

export class AuthorizationInfo extends ServiceObject {
  readonly service = 'AuthorizationInfo';

  getAuthorizationStatus = () => AuthorizationStatus.NOT_REQUIRED;
  getAuthorizationUrl = () => null;
}
