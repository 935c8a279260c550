using System.Text.Json.Nodes;
using Plumbline.Core.Scans;

namespace Plumbline.Oci.Recording;

/// <summary>A tenancy as it was read, redacted.</summary>
/// <param name="File">The tenancy file.</param>
/// <param name="Scan">The scan that found what to record.</param>
/// <param name="Unread">How many keys are there without their versions and what else only GetKey tells.</param>
public sealed record TenancyRecording(JsonObject File, ScanResult Scan, int Unread);
