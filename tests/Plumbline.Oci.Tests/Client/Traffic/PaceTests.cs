using Microsoft.Extensions.Time.Testing;
using Plumbline.Oci.Client.Traffic;

namespace Plumbline.Oci.Tests.Client.Traffic;

public sealed class PaceTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly Pace _pace;

    public PaceTests() => _pace = new Pace(_time);

    [Fact]
    public void Without_a_throttle_there_is_no_pace()
    {
        Serve(seconds: 5, perSecond: 100);
        _pace.PerSecond.ShouldBeNull();
    }

    [Theory]
    [InlineData(10)]
    [InlineData(40)]
    public void A_throttle_leaves_nine_tenths_of_what_was_served_lately(int perSecond)
    {
        Serve(seconds: 60, perSecond);
        _pace.Lower();
        _pace.PerSecond.ShouldNotBeNull().ShouldBe(0.9 * perSecond, tolerance: 0.05 * perSecond);
    }

    [Fact]
    public void A_service_that_serves_nothing_is_asked_once_a_second()
    {
        _pace.Lower();
        _pace.PerSecond.ShouldBe(1);
    }

    [Theory]
    [InlineData(0, 1.5)]
    [InlineData(100, 92.7)]
    public void It_grows_a_little_each_second(int perSecond, double then)
    {
        Serve(seconds: 60, perSecond);
        _pace.Lower();
        _time.Advance(TimeSpan.FromSeconds(1));
        _pace.PerSecond.ShouldNotBeNull().ShouldBe(then, tolerance: 0.02 * then);
    }

    [Fact]
    public void Once_known_it_falls_by_half_at_most_and_grows_more_slowly()
    {
        Serve(seconds: 60, perSecond: 10);
        _pace.Lower();
        _time.Advance(TimeSpan.FromSeconds(12));
        var before = _pace.PerSecond.ShouldNotBeNull();
        _pace.Lower();
        _pace.PerSecond.ShouldBe(before / 2);
        _time.Advance(TimeSpan.FromSeconds(1));
        _pace.PerSecond.ShouldNotBeNull().ShouldBe((before / 2 * 1.03), tolerance: 0.1);
    }

    [Fact]
    public async Task Calls_are_held_to_it()
    {
        _pace.Lower();
        (await _pace.WaitAsync(CancellationToken.None)).ShouldBeFalse();
        var second = _pace.WaitAsync(CancellationToken.None).AsTask();
        _time.Advance(TimeSpan.FromSeconds(0.9));
        second.IsCompleted.ShouldBeFalse();
        _time.Advance(TimeSpan.FromSeconds(0.1));
        (await second).ShouldBeTrue();
    }

    private void Serve(int seconds, int perSecond)
    {
        for (var call = 0; call < seconds * perSecond; call++)
        {
            _time.Advance(TimeSpan.FromSeconds(1.0 / perSecond));
            _pace.Served();
        }
    }
}
