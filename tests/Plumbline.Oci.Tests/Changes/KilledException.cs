namespace Plumbline.Oci.Tests.Changes;

/// <summary>The process is gone: nothing after this happens, as far as the run is concerned.</summary>
internal sealed class KilledException(string edge) : Exception(edge);
