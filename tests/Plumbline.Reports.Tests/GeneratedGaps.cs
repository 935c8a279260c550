using Plumbline.Core.Exceptions;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Tests;

/// <summary>The gaps and exceptions of a generated scan.</summary>
internal static class GeneratedGaps
{
    public static AcceptedFailure Exception(string id, int days, string? text) =>
        new()
        {
            Id = id,
            Owner = text ?? "team-payments",
            Reason = text ?? "PCI DSS asks for keys that cannot be exported.",
            Ticket = "SEC-1234",
            Approver = text ?? "ciso",
            Created = new DateOnly(2026, 6, 1),
            Expires = DateOnly.FromDateTime(Generated.Start.UtcDateTime).AddDays(days),
            Scope = new ExceptionScope(),
        };

    public static Gap Gap(int number, string? name) =>
        new()
        {
            Region = Generated.Regions[number % 3],
            CompartmentId = Generated.CompartmentId(number),
            CompartmentPath = name is null ? Generated.PathOf(number) : $"root/{name}",
            ResourceId = "ocid1.vault.oc1.iad.v.a",
            ResourceName = name ?? $"vault vault-{number}",
            Service = "kms",
            Operation = number % 3 == 2 ? "ListVaults" : "ListKeys",
            Status = number % 3 == 2 ? null : 404,
            Code = number % 3 == 2 ? "Timeout" : "NotAuthorizedOrNotFound",
            Message = name ?? "Authorization failed or requested resource not found.",
            OpcRequestId = "ABCDEF0123456789/0123456789ABCDEF",
            Rules = ["OCI-KMS-001", "OCI-KMS-004"],
        };
}
