namespace Plumbline.Oci.FileStorage;

/// <summary>Which clients may mount, and how.</summary>
public sealed record ExportOption(
    string? Source = null,
    string? Access = null,
    string? IdentitySquash = null,
    bool? RequirePrivilegedSourcePort = null
);
