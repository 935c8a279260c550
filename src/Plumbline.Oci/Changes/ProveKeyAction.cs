using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Plumbline.Core.Plans;

namespace Plumbline.Oci.Changes;

/// <summary>Shows that a new key works: what it encrypts it decrypts; where it cannot encrypt, what it signs it verifies.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/key/release/EncryptedData/Encrypt</remarks>
internal sealed class ProveKeyAction(ChangeClient client) : StepAction
{
    private const int BlockSize = 32;

    public override string Name => "prove-key";

    /// <summary>There is nothing to look at before the key is there.</summary>
    public override Task CheckAsync(StepRun run, CancellationToken cancellationToken) => Task.CompletedTask;

    public override async Task<StepOutcome> DoAsync(StepRun run, CancellationToken cancellationToken)
    {
        var vaultId = run.Step.Input["vaultId"];
        var vault = await VaultKeys.OpenAsync(client, run.Step.Target.Region, vaultId, cancellationToken);
        var keyId = run.Filled("{newKeyId}")!;
        var works =
            run.Step.Input["algorithm"] == "ECDSA"
                ? await SignsAsync(vault, keyId, cancellationToken)
                : await EncryptsAsync(vault, keyId, run.Step.Input["algorithm"], cancellationToken);
        return works
            ? new StepOutcome { Changed = false }
            : throw new StepException(StepFailure.NotConfirmed, "the new key does not give back what was put in");
    }

    public override Task<StepOutcome> UndoAsync(StepRun run, CancellationToken cancellationToken) =>
        Task.FromResult(new StepOutcome { Changed = false });

    private static async Task<bool> EncryptsAsync(
        VaultKeys vault,
        string keyId,
        string algorithm,
        CancellationToken cancellationToken
    )
    {
        var plain = Convert.ToBase64String(RandomNumberGenerator.GetBytes(BlockSize));
        var details = new JsonObject { ["keyId"] = keyId, ["plaintext"] = plain };
        if (algorithm == "RSA")
        {
            details["encryptionAlgorithm"] = "RSA_OAEP_SHA_256";
        }

        var encrypted = await vault.UseAsync("Encrypt", details, cancellationToken);
        details.Remove("plaintext");
        details["ciphertext"] = encrypted["ciphertext"]?.DeepClone();
        details["keyVersionId"] = encrypted["keyVersionId"]?.DeepClone();
        var decrypted = await vault.UseAsync("Decrypt", details, cancellationToken);
        return (string?)decrypted["plaintext"] == plain;
    }

    private static async Task<bool> SignsAsync(VaultKeys vault, string keyId, CancellationToken cancellationToken)
    {
        var details = new JsonObject
        {
            ["keyId"] = keyId,
            ["message"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(BlockSize)),
            ["messageType"] = "RAW",
            ["signingAlgorithm"] = "ECDSA_SHA_256",
        };
        var signed = await vault.UseAsync("Sign", details, cancellationToken);
        details["signature"] = signed["signature"]?.DeepClone();
        details["keyVersionId"] = signed["keyVersionId"]?.DeepClone();
        var verified = await vault.UseAsync("Verify", details, cancellationToken);
        return (bool?)verified["isSignatureValid"] == true;
    }
}
