// Real cryptography: what one key version encrypted the key still decrypts after its rotation, what node signs or wraps
// the simulator verifies or unwraps, and the other way round.
import { constants, createCipheriv, createPublicKey, createVerify, publicEncrypt, randomBytes } from "node:crypto";
import { aes, assert, base64, newKey, newVault, quick, refused, tenancyId } from "./service.mjs";

const { keys, crypto } = await newVault("crypto");
const waiters = keys.createWaiters(quick);

const { id: keyId } = await newKey(keys, aes);
const plaintext = base64("a secret");
const associatedData = { purpose: "test" };
const encrypted = await crypto.encrypt({ encryptDataDetails: { keyId, plaintext, associatedData } });
const { ciphertext } = encrypted.encryptedData;
await refused(() => crypto.decrypt({ decryptDataDetails: { keyId, ciphertext } }), 400, "InvalidParameter");
const decrypt = async (text, data) =>
  (await crypto.decrypt({ decryptDataDetails: { keyId, ciphertext: text, associatedData: data } })).decryptedData;

const { keyVersion: rotated } = await keys.createKeyVersion({ keyId });
await waiters.forKeyVersion({ keyId, keyVersionId: rotated.id }, "ENABLED");
assert.equal((await decrypt(ciphertext, associatedData)).plaintext, plaintext);
const after = await crypto.encrypt({ encryptDataDetails: { keyId, plaintext } });
assert.notEqual(after.encryptedData.keyVersionId, encrypted.encryptedData.keyVersionId);

const { generatedKey } = await crypto.generateDataEncryptionKey({
  generateKeyDetails: { keyId, includePlaintextKey: true, keyShape: aes.keyShape },
});
assert.equal((await decrypt(generatedKey.ciphertext)).plaintext, generatedKey.plaintext);

const message = base64("signed by the simulator");
for (const [keyShape, signingAlgorithm, options] of [
  [{ algorithm: "RSA", length: 256 }, "SHA_256_RSA_PKCS_PSS", { padding: constants.RSA_PKCS1_PSS_PADDING }],
  [{ algorithm: "RSA", length: 256 }, "SHA_256_RSA_PKCS1_V1_5", {}],
  [{ algorithm: "ECDSA", length: 32, curveId: "NIST_P256" }, "ECDSA_SHA_256", {}],
]) {
  const signer = await newKey(keys, { keyShape });
  const details = { keyId: signer.id, message, signingAlgorithm, messageType: "RAW" };
  const { signedData } = await crypto.sign({ signDataDetails: details });
  const { keyVersionId, signature } = signedData;
  const verified = await crypto.verify({ verifyDataDetails: { ...details, keyVersionId, signature } });
  assert.equal(verified.verifiedData.isSignatureValid, true);
  const other = { ...details, keyVersionId, signature, message: base64("forged") };
  assert.equal((await crypto.verify({ verifyDataDetails: other })).verifiedData.isSignatureValid, false);
  const { keyVersion } = await keys.getKeyVersion({ keyId: signer.id, keyVersionId });
  const byNode = createVerify("sha256").update(Buffer.from(message, "base64"));
  const publicKey = createPublicKey(keyVersion.publicKey);
  assert.ok(byNode.verify({ key: publicKey, ...options }, Buffer.from(signature, "base64")), signingAlgorithm);
}

// Bring your own key: wrapped for the vault by node.
const { wrappingKey } = await keys.getWrappingKey({});
const oaep = (material) =>
  publicEncrypt(
    { key: wrappingKey.publicKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha256" },
    material,
  );
const material = randomBytes(32);
const temporary = randomBytes(32);
const padded = createCipheriv("id-aes256-wrap-pad", temporary, Buffer.from("a65959a6", "hex"));
const byAes = Buffer.concat([oaep(temporary), padded.update(material), padded.final()]);
for (const [wrappingAlgorithm, keyMaterial] of [
  ["RSA_OAEP_SHA256", oaep(material)],
  ["RSA_OAEP_AES_SHA256", byAes],
]) {
  const wrappedImportKey = { wrappingAlgorithm, keyMaterial: keyMaterial.toString("base64") };
  const importKeyDetails = {
    compartmentId: tenancyId,
    displayName: "imported",
    protectionMode: "SOFTWARE",
    ...aes,
    wrappedImportKey,
  };
  const { key } = await keys.importKey({ importKeyDetails });
  await waiters.forKey({ keyId: key.id }, "ENABLED");
  const mine = await crypto.encrypt({ encryptDataDetails: { keyId: key.id, plaintext } });
  const back = await crypto.decrypt({
    decryptDataDetails: { keyId: key.id, ciphertext: mine.encryptedData.ciphertext },
  });
  assert.equal(back.decryptedData.plaintext, plaintext);
}

await keys.disableKey({ keyId });
await waiters.forKey({ keyId }, "DISABLED");
await refused(() => crypto.encrypt({ encryptDataDetails: { keyId, plaintext } }), 409, "IncorrectState");
