// Services that consume keys: each resource is made under one key and given another; what takes time is followed by its
// work request.
import "../local.mjs";
import core from "oci-core";
import database from "oci-database";
import filestorage from "oci-filestorage";
import objectstorage from "oci-objectstorage";
import workrequests from "oci-workrequests";
import { aes, assert, at, iam, newKey, newVault, quick, refused, tenancyId } from "./service.mjs";

const { vault, keys } = await newVault("consumers");
const old = (await newKey(keys, aes)).id;
const next = (await newKey(keys, aes)).id;
const compartmentId = tenancyId;
const availabilityDomain = (await iam.listAvailabilityDomains({ compartmentId })).items[0].name;

const block = at(core.BlockstorageClient);
const volumes = block.createWaiters(quick);
const createVolumeDetails = { compartmentId, availabilityDomain, sizeInGBs: 50, kmsKeyId: old };
const { volume } = await block.createVolume({ createVolumeDetails });
await volumes.forVolume({ volumeId: volume.id }, "AVAILABLE");
assert.equal((await block.getVolumeKmsKey({ volumeId: volume.id })).volumeKmsKey.kmsKeyId, old);
await block.updateVolumeKmsKey({ volumeId: volume.id, updateVolumeKmsKeyDetails: { kmsKeyId: next } });
assert.equal((await volumes.forVolume({ volumeId: volume.id }, "AVAILABLE")).volume.kmsKeyId, next);
await refused(
  () => block.updateVolumeKmsKey({ volumeId: volume.id, updateVolumeKmsKeyDetails: { kmsKeyId: `${next}x` } }),
  404,
  "NotAuthorizedOrNotFound",
);
await block.deleteVolumeKmsKey({ volumeId: volume.id });

const objects = at(objectstorage.ObjectStorageClient);
const namespaceName = (await objects.getNamespace({})).value;
const bucketName = "ts";
const createBucketDetails = { compartmentId, name: bucketName, kmsKeyId: old };
await objects.createBucket({ namespaceName, createBucketDetails });
const update = { namespaceName, bucketName, updateBucketDetails: { kmsKeyId: next } };
assert.equal((await objects.updateBucket(update)).bucket.kmsKeyId, next);
const { opcWorkRequestId } = await objects.reencryptBucket({ namespaceName, bucketName });
await objects.createWaiters(quick).forWorkRequest({ workRequestId: opcWorkRequestId });

const files = at(filestorage.FileStorageClient);
const createFileSystemDetails = { compartmentId, availabilityDomain, kmsKeyId: old };
const { fileSystem } = await files.createFileSystem({ createFileSystemDetails });
const fileSystemId = fileSystem.id;
await files.createWaiters(quick).forFileSystem({ fileSystemId }, "ACTIVE");
await files.updateFileSystem({ fileSystemId, updateFileSystemDetails: { kmsKeyId: next } });
assert.equal((await files.getFileSystem({ fileSystemId })).fileSystem.kmsKeyId, next);

const databases = at(database.DatabaseClient);
// At the plain root the work requests of Identity have the same path: these are asked for at their own host.
const followed = at(workrequests.WorkRequestClient);
followed.regionId = JSON.parse(process.env.OCI_REGION_METADATA).regionIdentifier;
const works = followed.createWaiters(quick);
const createAutonomousDatabaseDetails = {
  source: "NONE",
  compartmentId,
  dbName: "adb",
  computeModel: "ECPU",
  computeCount: 2,
  dataStorageSizeInTBs: 1,
  adminPassword: "Welcome-2-Oci-1",
};
const made = await databases.createAutonomousDatabase({ createAutonomousDatabaseDetails });
await works.forWorkRequest({ workRequestId: made.opcWorkRequestId });
const autonomousDatabaseId = made.autonomousDatabase.id;
const configured = await databases.configureAutonomousDatabaseVaultKey({
  autonomousDatabaseId,
  configureAutonomousDatabaseVaultKeyDetails: { kmsKeyId: next, vaultId: vault.id },
});
const done = await works.forWorkRequest({ workRequestId: configured.opcWorkRequestId });
assert.equal(done.workRequest.status, "SUCCEEDED");
assert.equal(done.workRequest.resources[0].identifier, autonomousDatabaseId);
const changed = await databases.getAutonomousDatabase({ autonomousDatabaseId });
assert.equal(changed.autonomousDatabase.kmsKeyId, next);
