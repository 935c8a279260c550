namespace Plumbline.Oci.Client.Errors;

/// <summary>The body of every OCI error.</summary>
internal sealed record OciError(string? Code = null, string? Message = null);
