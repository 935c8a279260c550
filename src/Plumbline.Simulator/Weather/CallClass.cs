using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Weather;

/// <summary>What calls are counted together: those of a service, and in KMS those of one of its classes.</summary>
internal static class CallClass
{
    private const string ProvisioningRead = "KMS provisioning read";
    private const string ProvisioningWrite = "KMS provisioning write";
    private const string ManagementRead = "KMS management read";
    private const string ManagementWrite = "KMS management write";
    private const string Crypto = "KMS crypto";

    // Calls to a vault's management endpoint that are limited as if they were about the vault.
    private static readonly string[] Provisioning =
    [
        "ScheduleKeyDeletion",
        "CancelKeyDeletion",
        "ScheduleKeyVersionDeletion",
        "CancelKeyVersionDeletion",
        "ChangeKeyCompartment",
    ];

    public static string Of(Route route) =>
        (route.Service.Service, route.Operation.Method) switch
        {
            ("key_management.kms_vault", "GET") => ProvisioningRead,
            ("key_management.kms_vault", _) => ProvisioningWrite,
            ("key_management.kms_management", "GET") => ManagementRead,
            ("key_management.kms_management", _) => Provisioning.Contains(route.Operation.Name, StringComparer.Ordinal)
                ? ProvisioningWrite
                : ManagementWrite,
            ("key_management.kms_crypto", _) => Crypto,
            _ => route.Service.Package,
        };
}
