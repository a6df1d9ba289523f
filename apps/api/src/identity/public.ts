import { SetMetadata } from '@nestjs/common';

export const publicRoute = 'kompass:public';

/** Opens a route to everyone. Without it a route demands a session, so a new one starts closed. */
export const Public = () => SetMetadata(publicRoute, true);
