namespace Plumbline.Simulator.Tests.Client;

/// <summary>One simulator for all tests of a class that only read.</summary>
public abstract class Served(string tenancy) : IAsyncLifetime
{
    internal Oci Oci { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Oci = await Oci.ServeAsync(tenancy);

    public async ValueTask DisposeAsync()
    {
        await Oci.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
