using Plumbline.Core.Scans;

namespace Plumbline.Reports;

/// <summary>Evidence in one line, for formats that have no place for names and values apart.</summary>
internal static class EvidenceText
{
    /// <summary>As <c>protectionMode=HSM; vaultName=?</c>: a question mark stands for what was not collected.</summary>
    public static string Of(Finding finding) =>
        string.Join("; ", finding.Evidence.Select(evidence => $"{evidence.Name}={evidence.Value ?? "?"}"));

    /// <summary>What is known about a call that failed, in the same form.</summary>
    public static string Of(Gap gap) =>
        string.Join(
            "; ",
            new (string Name, object? Value)[]
            {
                ("operation", gap.Operation),
                ("status", gap.Status),
                ("code", gap.Code),
                ("opcRequestId", gap.OpcRequestId),
            }
                .Where(field => field.Value is not null)
                .Select(field => $"{field.Name}={field.Value}")
        );
}
