/** The globals of the built script: every export is named in `protocol/`, and `build/stubs.ts` declares it. */

import type { RunOutcome } from '../protocol/runOutcome';
import { refreshFromMenu } from './accounts/refreshFromMenu';
import { abcTier } from './functions/abcTier';
import { buyingBehaviors } from './functions/buyingBehavior';
import { clvTable } from './functions/clv';
import { giniOf } from './functions/gini';
import { kmeansClusters } from './functions/kmeansCluster';
import { lifecycleStages } from './functions/lifecycleStage';
import { loyaltyStatuses } from './functions/loyaltyStatus';
import { pAliveTable } from './functions/pAlive';
import { paretoShare } from './functions/paretoShare';
import { playbookOf } from './functions/playbook';
import { relationshipLevels } from './functions/relationshipLevel';
import { rfmTable } from './functions/rfm';
import { rfmScores } from './functions/rfmScore';
import { rfmSegments } from './functions/rfmSegment';
import { segments } from './functions/segment';
import { segmentReasons } from './functions/segmentWhy';
import { socialStyles } from './functions/socialStyle';
import { valueTierOf } from './functions/valueTier';
import { xyzClasses } from './functions/xyzClass';
import { guarded } from './guarded';
import { fillMenu } from './menu';
import { checkDataQuality } from './quality/checkData';
import { removeEverything } from './removeFenlei';
import { runOnSchedule } from './runOnSchedule';
import { runSegmentation } from './runSegmentation';
import { showSidebar } from './services/dialogs';
import { answerSidebar } from './sidebar/answerSidebar';
import { undoLastRun as undo } from './undoLastRun';

export const onOpen = () => fillMenu();
export const onInstall = () => fillMenu();
export const openSidebar = () => showSidebar('Fenlei');
/** The platform ignores the answer; the local host prints it. */
export const segmentCustomers = () =>
  JSON.stringify(
    guarded<RunOutcome>(runSegmentation, (sentence) => ({ status: 'refused', problems: [sentence] })),
  );
export const checkData = () => guarded(checkDataQuality, () => {});
export const refreshKeyAccounts = () => guarded(refreshFromMenu, () => {});
export const undoLastRun = () => guarded(undo, () => {});
export const removeFenlei = () => guarded(removeEverything, () => {});
export const sidebarCall = answerSidebar;
export const segmentOnSchedule = () => runOnSchedule();

export const ABC_TIER = abcTier;
export const RFM = rfmTable;
export const RFM_SCORE = rfmScores;
export const RFM_SEGMENT = rfmSegments;
export const LIFECYCLE_STAGE = lifecycleStages;
export const PARETO_SHARE = paretoShare;
export const GINI = giniOf;
export const KMEANS_CLUSTER = kmeansClusters;
export const SEGMENT = segments;
export const SEGMENT_WHY = segmentReasons;
export const XYZ_CLASS = xyzClasses;
export const P_ALIVE = pAliveTable;
export const CLV = clvTable;
export const VALUE_TIER = valueTierOf;
export const SOCIAL_STYLE = socialStyles;
export const BUYING_BEHAVIOR = buyingBehaviors;
export const RELATIONSHIP_LEVEL = relationshipLevels;
export const LOYALTY_STATUS = loyaltyStatuses;
export const PLAYBOOK = playbookOf;
