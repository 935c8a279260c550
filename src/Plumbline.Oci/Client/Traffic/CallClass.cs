using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Client.Traffic;

/// <summary>What calls a service counts together when it limits a tenancy: all of its calls or, in KMS, those of a kind.</summary>
/// <param name="Name">Such as <c>identity</c> or <c>kms management read</c>.</param>
/// <param name="PublishedRate">Calls per second of a tenancy, all regions together; null when none is published.</param>
/// <remarks>Source: the descriptions of KMS's operations in the API reference, such as https://docs.oracle.com/en-us/iaas/api/#/en/key/release/Vault/ListVaults</remarks>
internal readonly record struct CallClass(string Name, double? PublishedRate)
{
    private const double KmsRate = 10;

    private static readonly CallClass ProvisioningRead = new("kms provisioning read", KmsRate);
    private static readonly CallClass ProvisioningWrite = new("kms provisioning write", KmsRate);
    private static readonly CallClass ManagementRead = new("kms management read", KmsRate);
    private static readonly CallClass ManagementWrite = new("kms management write", KmsRate);
    private static readonly CallClass Crypto = new("kms crypto", null);

    public static CallClass Of(OciCall call) =>
        call.Service == "kms" ? OfKms(call.Operation) : new CallClass(call.Service, PublishedRate: null);

    private static CallClass OfKms(string operation) =>
        operation switch
        {
            "ListVaults" or "GetVault" or "GetVaultUsage" or "ListVaultReplicas" => ProvisioningRead,
            "ScheduleKeyDeletion" or "CancelKeyDeletion" => ProvisioningWrite,
            "ScheduleKeyVersionDeletion" or "CancelKeyVersionDeletion" or "ChangeKeyCompartment" => ProvisioningWrite,
            "Encrypt" or "Decrypt" or "GenerateDataEncryptionKey" or "ExportKey" or "Sign" or "Verify" => Crypto,
            _ when operation.Contains("Vault", StringComparison.Ordinal) => ProvisioningWrite,
            _ when operation.StartsWith("Get", StringComparison.Ordinal) => ManagementRead,
            _ when operation.StartsWith("List", StringComparison.Ordinal) => ManagementRead,
            _ => ManagementWrite,
        };
}
