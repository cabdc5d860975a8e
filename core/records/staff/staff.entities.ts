import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../../contract/index.js';

@Entity('staff_members')
export class StaffMember {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'text' }) login!: string;
  @Column({ type: 'text' }) name!: string;
  /** Argon2id in PHC string form; null where the city's directory opens the account, and no password does. */
  @Column({ name: 'password_hash', type: 'text', nullable: true }) passwordHash!: string | null;
  @Column({ type: 'text', array: true }) roles!: Role[];
  @Column({ type: 'boolean' }) active!: boolean;
  /** When it was given or changed last; null where that was before it was written down. */
  @Column({ name: 'password_since', type: 'timestamptz', nullable: true })
  passwordSince!: Date | null;
  /** Where they get mail about what waits for them; null: by their section's address. */
  @Column({ type: 'text', nullable: true }) email!: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt!: Date;
  /** Which directory opens the account; null where a password does. */
  @Column({ name: 'directory_issuer', type: 'text', nullable: true })
  directoryIssuer!: string | null;
  /** What the directory itself calls them, for ever; null until they come from it for the first time. */
  @Column({ name: 'directory_subject', type: 'text', nullable: true })
  directorySubject!: string | null;
}

/** A sign-in. Only a hash of the cookie's value is kept, so a copy of the database opens no session. */
@Entity('staff_sessions')
export class StaffSession {
  @PrimaryColumn({ name: 'id_hash', type: 'bytea' }) idHash!: Buffer;
  @Column({ name: 'staff_id', type: 'uuid' }) staffId!: string;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt!: Date;
  @Column({ name: 'last_seen_at', type: 'timestamptz' }) lastSeenAt!: Date;
  @Column({ name: 'expires_at', type: 'timestamptz' }) expiresAt!: Date;
  /** By which its owner ends it: opens nothing. */
  @Column({ type: 'uuid' }) id!: string;
  /** Browser and system, as they call themselves. */
  @Column({ type: 'text' }) device!: string;
  /** The person's private key, which the cookie alone opens; null where they have none. */
  @Column({ name: 'sealed_key', type: 'bytea', nullable: true }) sealedKey!: Buffer | null;
  /** The directory has asked for a second step. */
  @Column({ type: 'boolean' }) secured!: boolean;
}
